create table aspect (
    code    text    primary key,
    number  integer not null unique,
    name    jsonb   not null,
    "group" text    not null,
    version integer not null default 0
);

create table focus_entry (
    id        uuid    primary key default uuidv7(),
    aspect    text    not null references aspect,
    sector    text,
    start_day date    not null,
    end_day   date    not null check (end_day >= start_day),
    rank      integer not null check (rank > 0),
    version   integer not null default 0
);

create index focus_entry_aspect on focus_entry (aspect);
