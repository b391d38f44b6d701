create table organization (
    code      text    primary key,
    name      text    not null,
    kind      text    not null,
    type      text    not null,
    level     text    not null,
    proximity text,
    leverage  text,
    sectors   text[]  not null default '{}',
    regions   text[]  not null default '{}',
    contacts  jsonb   not null default '[]',
    version   integer not null default 0
);

create table network (
    code    text    primary key,
    name    text    not null,
    driver  text    not null,
    version integer not null default 0
);

create table network_member (
    network      text not null references network on delete cascade,
    organization text not null references organization,
    primary key (network, organization)
);

create index network_member_organization on network_member (organization);
