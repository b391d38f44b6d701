create extension if not exists btree_gist;
create extension if not exists unaccent;

create table idempotency_key (
    caller     text        not null,
    key        text        not null,
    operation  text        not null,
    body_hash  bytea       not null,
    status     integer,
    location   text,
    etag       text,
    answer     text,
    created_at timestamptz not null default now(),
    primary key (caller, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);

-- Which edition of each code list was loaded, so that a start loads only what is new.
create table reference_edition (
    list      text        not null primary key,
    hash      text        not null,
    loaded_at timestamptz not null default now()
);

-- Every code list of the field. Codes are never removed, only ended, as campaigns of the past refer to them.
create table reference_code (
    list        text    not null,
    code        text    not null,
    parent      text,
    position    integer not null,
    name_nl     text    not null,
    name_fr     text    not null,
    name_en     text    not null,
    valid_from  date,
    valid_until date,
    replaced_by text,
    -- The code and all below it in a nested numbering, so that "contains" is containment of ranges.
    span        int4range,
    primary key (list, code),
    foreign key (list, parent) references reference_code (list, code) deferrable initially deferred
);
