-- Words are found whatever their accents and case.
create text search configuration eenstem (copy = simple);
alter text search configuration eenstem alter mapping for hword, hword_part, word with unaccent, simple;

create table umbrella (
    code        text    primary key,
    slogan      text    not null,
    house_style text,
    version     integer not null default 0
);

create table campaign (
    id            uuid        primary key default uuidv7(),
    title         text        not null,
    summary       text,
    kind          text        not null,
    lead          text        not null references organization,
    umbrella      text        references umbrella,
    start_day     date        not null,
    end_day       date        not null check (end_day >= start_day),
    period        daterange   not null generated always as (daterange(start_day, end_day, '[]')) stored,
    sectors       text[]      not null default '{}',
    sizes         text[]      not null default '{}',
    regions       text[]      not null default '{}',
    roles         text[]      not null default '{}',
    channels      text[]      not null default '{}',
    goals         text[]      not null default '{}',
    weight        integer     not null check (weight between 1 and 5),
    visibility    text        not null check (visibility in ('public', 'partners', 'embargoed')),
    embargo_until date,
    -- running and completed follow from confirmed and the day
    status        text        not null check (status in ('draft', 'proposed', 'confirmed', 'evaluated', 'cancelled')),
    proposed_on   date,
    series        uuid,
    search        tsvector    not null
                  generated always as (to_tsvector('eenstem', title || ' ' || coalesce(summary, ''))) stored,
    created_at    timestamptz not null default now(),
    changed_at    timestamptz not null default now(),
    version       integer     not null default 0
);

create index campaign_period on campaign using gist (period);
create index campaign_search on campaign using gin (search);
create index campaign_lead on campaign (lead);
create index campaign_umbrella on campaign (umbrella) where umbrella is not null;
create index campaign_series on campaign (series) where series is not null;
create index campaign_start on campaign (start_day, id);

-- Unique at the end of a transaction only, as the entries of a list change places one by one.
create table campaign_aspect (
    campaign uuid    not null references campaign on delete cascade,
    position integer not null,
    aspect   text    not null references aspect,
    primary key (campaign, position),
    unique (campaign, aspect) deferrable initially deferred
);

create index campaign_aspect_aspect on campaign_aspect (aspect, campaign);

create table campaign_carrier (
    campaign     uuid    not null references campaign on delete cascade,
    position     integer not null,
    organization text    not null references organization,
    primary key (campaign, position),
    unique (campaign, organization) deferrable initially deferred
);

create index campaign_carrier_organization on campaign_carrier (organization, campaign);
