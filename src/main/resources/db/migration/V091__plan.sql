-- Plans: drawn up by the coordinator, submitted as versions, decided by the college.
create table plan (
    id            uuid    primary key default uuidv7(),
    title         text    not null,
    -- the first day of the first month
    start_day     date    not null check (extract(day from start_day) = 1),
    months        integer not null check (months between 12 and 36),
    -- the last day of the last month
    end_day       date    not null generated always as ((start_day + make_interval(months => months))::date - 1) stored,
    -- campaigns of this weight or more are on the agenda one by one
    agenda_weight integer not null check (agenda_weight between 1 and 5),
    -- how many leading officials have to be there for a decision
    quorum        integer not null check (quorum between 1 and 100),
    status        text    not null default 'draft' check (status in ('draft', 'current', 'superseded')),
    announced_at  timestamptz,
    version       integer not null default 0
);

create unique index plan_current on plan (start_day, months) where status = 'current';
create index plan_start on plan (start_day, id);

-- The short list that it proposes.
create table plan_focus (
    plan      uuid    not null references plan on delete cascade,
    position  integer not null,
    aspect    text    not null references aspect,
    sector    text,
    start_day date    not null,
    end_day   date    not null check (end_day >= start_day),
    rank      integer not null check (rank > 0),
    primary key (plan, position)
);

create index plan_focus_aspect on plan_focus (aspect);

create table plan_goal (
    plan      uuid    not null references plan on delete cascade,
    position  integer not null,
    aspect    text    not null references aspect,
    indicator text    not null,
    unit      text    not null,
    baseline  numeric not null,
    target    numeric not null,
    due       date    not null,
    primary key (plan, position)
);

create index plan_goal_aspect on plan_goal (aspect);

-- What was submitted, as it then was. Its parts are written first, so that the hash is of what is kept.
create table plan_version (
    id           uuid        not null unique default uuidv7(),
    plan         uuid        not null references plan,
    number       integer     not null,
    submitted_at timestamptz not null,
    account      uuid        not null,
    -- title, horizon, focus, goals and what the college needs
    document     jsonb       not null,
    -- of all of it
    hash         text        not null,
    -- of what was not under embargo when it was submitted
    open_hash    text        not null,
    primary key (plan, number)
);

create table plan_version_campaign (
    plan          uuid    not null,
    number        integer not null,
    campaign      uuid    not null,
    -- as it stands in the document, for who may see it
    lead          text    not null,
    carriers      text[]  not null,
    visibility    text    not null,
    embargo_until date,
    start_day     date    not null,
    document      jsonb   not null,
    primary key (plan, number, campaign),
    foreign key (plan, number) references plan_version deferrable initially deferred
);

create index plan_version_campaign_start on plan_version_campaign (plan, number, start_day, campaign);

create table plan_version_conflict (
    plan     uuid    not null,
    number   integer not null,
    conflict uuid    not null,
    scope    text    not null,
    campaign uuid,
    other    uuid,
    severity text    not null,
    state    text    not null,
    days     date    not null,
    document jsonb   not null,
    primary key (plan, number, conflict),
    foreign key (plan, number) references plan_version deferrable initially deferred
);

create index plan_version_conflict_days on plan_version_conflict (plan, number, days, conflict);

create trigger plan_version_only_grows before update or delete or truncate on plan_version
    for each statement execute function refuse_rewriting();
create trigger plan_version_campaign_only_grows before update or delete or truncate on plan_version_campaign
    for each statement execute function refuse_rewriting();
create trigger plan_version_conflict_only_grows before update or delete or truncate on plan_version_conflict
    for each statement execute function refuse_rewriting();

-- A version is whole when its transaction ends; nothing is added to it afterwards.
create function refuse_later_parts() returns trigger language plpgsql as $$
begin
    if exists (select from new_rows n join plan_version v using (plan, number)) then
        raise exception 'a version of a plan does not change' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;

create trigger plan_version_campaign_is_whole after insert on plan_version_campaign
    referencing new table as new_rows for each statement execute function refuse_later_parts();
create trigger plan_version_conflict_is_whole after insert on plan_version_conflict
    referencing new table as new_rows for each statement execute function refuse_later_parts();

-- The campaigns in a plan by rule, in the shape of the API.
create function planned_campaigns(from_day date, until_day date)
    returns table (campaign uuid, lead text, carriers text[], visibility text, embargo_until date, start_day date, document jsonb)
    language sql stable as $$
    select c.id, c.lead,
           array(select organization from campaign_carrier x where x.campaign = c.id order by position),
           c.visibility, c.embargo_until, c.start_day, d.document
    from campaign c, lateral (select document from audited_campaigns(c.id::text) offset 0) d
    where c.period && daterange(from_day, until_day, '[]') and c.status in ('proposed', 'confirmed')
$$;

-- The conflicts that such a campaign takes part in, and those without campaigns that touch the days.
create function planned_conflicts(from_day date, until_day date)
    returns table (conflict uuid, scope text, campaign uuid, other uuid, severity text, state text, days date, document jsonb)
    language sql stable as $$
    select x.id, x.scope, x.campaign, x.other, x.severity, x.state, x.touches_from,
           jsonb_strip_nulls(jsonb_build_object(
               'type', x.type, 'severity', x.severity, 'state', x.state,
               'campaigns', case when x.campaign is not null then to_jsonb(array_remove(array[x.campaign, x.other], null)) end,
               'setting', x.setting,
               'overlap', case when x.days_from is not null then audit_period(x.days_from, x.days_until) end,
               'aspects', audit_list(x.aspects),
               'waiver', (select jsonb_strip_nulls(jsonb_build_object('reason', w.reason, 'organization', w.organization))
                          from conflict_waiver w where w.conflict = x.id)))
    from conflict x
    where x.state <> 'gone'
      and (x.campaign is null and x.touches_from <= until_day and x.touches_until >= from_day
           or exists (select from campaign c
                      where c.id in (x.campaign, x.other) and c.period && daterange(from_day, until_day, '[]')
                        and c.status in ('proposed', 'confirmed')))
$$;

-- Of a version's document, its campaigns and its conflicts, each a line of PostgreSQL's text of the JSON, in the order of their ids.
create function plan_version_hash(document jsonb, of_plan uuid, of_number integer, on_day date) returns text
    language sql stable as $$
    with seen as (
        select c.campaign, c.document from plan_version_campaign c
        where c.plan = of_plan and c.number = of_number
          and (on_day is null or c.visibility <> 'embargoed' or coalesce(c.embargo_until <= on_day, false))),
    lines (place, id, line) as (
        select 1, null::uuid, document::text
        union all select 2, s.campaign, s.campaign || ' ' || s.document from seen s
        union all select 3, x.conflict, x.conflict || ' ' || x.document from plan_version_conflict x
        where x.plan = of_plan and x.number = of_number
          and (on_day is null and x.scope <> 'open'
               or x.scope <> 'whole'
                  and (x.campaign is null or x.campaign in (select campaign from seen))
                  and (x.other is null or x.other in (select campaign from seen))))
    select encode(sha256(convert_to(string_agg(line, E'\n' order by place, id), 'UTF8')), 'hex') from lines
$$;

-- Plans have a status too, but no draft of a plan is hidden by it: who may not see a plan asks for no history of it.
create or replace function audit_hidden_until(resource text, before jsonb, after jsonb) returns date language sql stable parallel safe
    return case resource
        when 'conflicts' then 'infinity'
        when 'campaigns' then greatest(audit_hidden_until(before), audit_hidden_until(after))
    end;

create function audited_plans(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'title', x.title,
        'horizon', jsonb_build_object('start', to_char(x.start_day, 'YYYY-MM'), 'months', x.months),
        'agendaWeight', x.agenda_weight, 'quorum', x.quorum, 'status', x.status,
        'focus', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                             'aspect', f.aspect, 'sector', f.sector, 'period', audit_period(f.start_day, f.end_day),
                             'rank', f.rank)) order by f.position)
                  from plan_focus f where f.plan = x.id),
        'goals', (select jsonb_agg(jsonb_build_object(
                             'aspect', g.aspect, 'indicator', g.indicator, 'unit', g.unit, 'baseline', g.baseline,
                             'target', g.target, 'due', g.due) order by g.position)
                  from plan_goal g where g.plan = x.id)))
    from plan x where x.id = of_id::uuid
$$;

create function "audited_planVersions"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_build_object('plan', x.plan, 'number', x.number, 'hash', x.hash)
    from plan_version x where x.id = of_id::uuid
$$;

call audit_resource('plans');
call audit_resource('planVersions');
call audit_table('plan', 'plans', 'id');
call audit_table('plan_focus', 'plans', 'plan', 'plan', 'id');
call audit_table('plan_goal', 'plans', 'plan', 'plan', 'id');
call audit_table('plan_version', 'planVersions', 'id');
