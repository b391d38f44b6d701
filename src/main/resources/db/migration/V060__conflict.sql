-- All numbers that codes of a list stand for; no code at all means everyone.
create function reach(of_list text, codes text[]) returns int4multirange
    language sql stable parallel safe
    return coalesce((select range_agg(r.span) from reference_code r where r.list = of_list and r.code = any (codes)),
                    '{(,)}'::int4multirange);

-- The same for a flat list, a bit a code.
create function reach_bits(of_list text, codes text[]) returns integer
    language sql stable parallel safe
    return coalesce((select bit_or(1 << r.position) from reference_code r where r.list = of_list and r.code = any (codes)),
                    -1);

-- What detection looks at, one row a counting campaign (not a draft, not cancelled), in a form that an index can search.
create table footprint (
    campaign uuid           primary key references campaign on delete cascade,
    lead     text           not null,
    carriers text[]         not null,
    umbrella text,
    aspects  text[]         not null,
    period   daterange      not null,
    sectors  int4multirange not null,
    regions  int4multirange not null,
    sizes    integer        not null,
    roles    integer        not null
);

create index footprint_reach on footprint using gist (period, sectors, regions);

create table conflict (
    id            uuid        primary key,
    type          text        not null,
    severity      text        not null,
    -- the days concerned, where there are any
    days_from     date,
    days_until    date        check (days_until >= days_from),
    -- the same, and where there are none the two days around
    touches_from  date        not null,
    touches_until date        not null check (touches_until >= touches_from),
    aspects       text[]      not null,
    detected_at   timestamptz not null default now()
);

create index conflict_touches on conflict (touches_from, id);

create table conflict_campaign (
    conflict uuid not null references conflict on delete cascade,
    campaign uuid not null references campaign on delete cascade,
    primary key (campaign, conflict)
);

create index conflict_campaign_conflict on conflict_campaign (conflict);
