-- What the coordinator advises the college on an item of the agenda of a version.
create table agenda_advice (
    id      uuid        not null unique default uuidv7(),
    plan    uuid        not null,
    number  integer     not null,
    item    text        not null,
    text    text        not null,
    account uuid        not null,
    at      timestamptz not null,
    primary key (plan, number, item),
    foreign key (plan, number) references plan_version
);

-- What the college decided; final: a correction is a decision of its own.
create table decision (
    id       uuid        primary key default uuidv7(),
    plan     uuid        not null,
    number   integer     not null,
    item     text        not null,
    outcome  text        not null check (outcome in ('approved', 'approvedWithConditions', 'returned')),
    reason   text,
    -- the organizations whose leading officials were there, and how many had to be
    present  text[]      not null,
    quorum   integer     not null,
    corrects uuid        unique references decision,
    account  uuid        not null,
    at       timestamptz not null,
    foreign key (plan, number) references plan_version
);

create unique index decision_first on decision (plan, number, item) where corrects is null;
create index decision_item on decision (plan, number, item, at);

create table decision_condition (
    id       uuid    primary key default uuidv7(),
    decision uuid    not null references decision,
    position integer not null,
    text     text    not null,
    owner    text    not null references organization,
    due      date    not null,
    unique (decision, position)
);

create index decision_condition_owner on decision_condition (owner, due);

-- That a condition is met.
create table condition_fulfilment (
    condition    uuid        primary key references decision_condition,
    note         text        not null,
    account      uuid        not null,
    organization text,
    at           timestamptz not null
);

create trigger decision_is_final before update or delete or truncate on decision
    for each statement execute function refuse_rewriting();
create trigger decision_condition_is_final before update or delete or truncate on decision_condition
    for each statement execute function refuse_rewriting();

-- What is decided on, or was answered in a consultation, may be under embargo.
create or replace function audit_hidden_until(resource text, before jsonb, after jsonb) returns date language sql stable parallel safe
    return case
        when resource in ('conflicts', 'consultationAnswers', 'agendaAdvice', 'decisions') then 'infinity'
        when resource = 'campaigns' then greatest(audit_hidden_until(before), audit_hidden_until(after))
    end;

create function "audited_agendaAdvice"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_build_object('plan', x.plan, 'version', x.number, 'item', x.item, 'text', x.text)
    from agenda_advice x where x.id = of_id::uuid
$$;

create function audited_decisions(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'plan', x.plan, 'version', x.number, 'item', x.item, 'outcome', x.outcome, 'reason', x.reason,
        'present', audit_list(x.present), 'quorum', x.quorum, 'corrects', x.corrects,
        'conditions', (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                  'id', c.id, 'text', c.text, 'owner', c.owner, 'due', c.due, 'fulfilment', f.note))
                                  order by c.position)
                       from decision_condition c left join condition_fulfilment f on f.condition = c.id
                       where c.decision = x.id)))
    from decision x where x.id = of_id::uuid
$$;

-- Of a fulfilment the trail keeps the whole decision.
create function decision_of_fulfilment() returns trigger language plpgsql
    security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    insert into audit_touched (resource, id)
    select distinct 'decisions', c.decision::text from new_rows n join decision_condition c on c.id = n.condition
    on conflict do nothing;
    insert into audit_due (resource) values ('decisions') on conflict do nothing;
    return null;
end $$;

create trigger audit_insert after insert on condition_fulfilment
    referencing new table as new_rows for each statement execute function decision_of_fulfilment();
create trigger audit_update after update on condition_fulfilment
    referencing new table as new_rows for each statement execute function decision_of_fulfilment();

call audit_resource('agendaAdvice');
call audit_resource('decisions');
call audit_table('agenda_advice', 'agendaAdvice', 'id');
call audit_table('decision', 'decisions', 'id');
call audit_table('decision_condition', 'decisions', 'decision', 'decision', 'id');
