-- Rounds in which organizations are heard on a version of a plan, and the moments at which they come back.
create table standing_consultation (
    id          uuid    primary key default uuidv7(),
    title       text    not null,
    -- whom to invite: this, or those in standing_consultation_invited
    selector    jsonb,
    -- month and day, as 01-15
    moments     text[]  not null,
    answer_days integer not null check (answer_days between 1 and 365),
    reading     text    not null check (reading in ('afterOwnAnswer', 'afterDeadline')),
    -- the day on which its moments were set: earlier ones were not missed
    since       date    not null,
    version     integer not null default 0
);

create table standing_consultation_invited (
    standing     uuid not null references standing_consultation on delete cascade,
    organization text not null references organization,
    primary key (standing, organization)
);

create index standing_consultation_invited_organization on standing_consultation_invited (organization);

-- The moments whose rounds were opened: one row, one opening, however many instances look.
create table standing_consultation_moment (
    standing uuid not null references standing_consultation on delete cascade,
    day      date not null,
    primary key (standing, day)
);

create table consultation (
    id        uuid        primary key default uuidv7(),
    plan      uuid        not null,
    number    integer     not null,
    title     text,
    -- the last day, in Brussels
    deadline  date        not null,
    reading   text        not null check (reading in ('afterOwnAnswer', 'afterDeadline')),
    -- as it was asked for; who was found by it is in consultation_invited
    selector  jsonb,
    standing  uuid        references standing_consultation on delete set null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    version   integer     not null default 0,
    foreign key (plan, number) references plan_version
);

create index consultation_version on consultation (plan, number);
create index consultation_deadline on consultation (deadline, id);
create index consultation_standing on consultation (standing) where standing is not null;

create table consultation_invited (
    consultation uuid not null references consultation,
    organization text not null references organization,
    primary key (consultation, organization)
);

create index consultation_invited_organization on consultation_invited (organization);

create table consultation_answer (
    id           uuid        primary key default uuidv7(),
    consultation uuid        not null,
    organization text        not null,
    -- null: about the whole
    campaign     uuid,
    position     text        not null check (position in ('agree', 'agreeWithRemark', 'object', 'offerToCarry')),
    text         text,
    -- whether the deadline of that moment had passed
    late         boolean     not null,
    account      uuid        not null,
    at           timestamptz not null,
    check (text is not null or position = 'agree'),
    check (campaign is not null or position <> 'offerToCarry'),
    unique nulls not distinct (consultation, organization, campaign),
    foreign key (consultation, organization) references consultation_invited
);

create index consultation_answer_at on consultation_answer (consultation, at, id);

create trigger consultation_answer_only_grows before update or delete or truncate on consultation_answer
    for each statement execute function refuse_rewriting();

-- What the coordinator made of an answer.
create table consultation_reply (
    answer  uuid        primary key references consultation_answer,
    outcome text        not null check (outcome in ('takenUp', 'partlyTakenUp', 'notTakenUp')),
    text    text        not null,
    account uuid        not null,
    at      timestamptz not null
);

create function audited_consultations(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'plan', x.plan, 'version', x.number, 'title', x.title, 'deadline', x.deadline, 'reading', x.reading,
        'status', case when x.closed_at is null then 'open' else 'closed' end, 'selector', x.selector,
        'invited', (select jsonb_agg(i.organization order by i.organization collate "C")
                    from consultation_invited i where i.consultation = x.id)))
    from consultation x where x.id = of_id::uuid
$$;

create function "audited_consultationAnswers"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'consultation', x.consultation, 'organization', x.organization, 'campaign', x.campaign, 'position', x.position,
        'text', x.text, 'late', x.late,
        'reply', (select jsonb_build_object('outcome', r.outcome, 'text', r.text)
                  from consultation_reply r where r.answer = x.id)))
    from consultation_answer x where x.id = of_id::uuid
$$;

create function "audited_standingConsultations"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'title', x.title, 'selector', x.selector, 'moments', audit_list(x.moments), 'answerDays', x.answer_days,
        'reading', x.reading,
        'invited', (select jsonb_agg(i.organization order by i.organization collate "C")
                    from standing_consultation_invited i where i.standing = x.id)))
    from standing_consultation x where x.id = of_id::uuid
$$;

call audit_resource('consultations');
call audit_resource('consultationAnswers');
call audit_resource('standingConsultations');
call audit_table('consultation', 'consultations', 'id');
call audit_table('consultation_invited', 'consultations', 'consultation', 'consultation', 'id');
call audit_table('consultation_answer', 'consultationAnswers', 'id');
call audit_table('consultation_reply', 'consultationAnswers', 'answer', 'consultation_answer', 'id');
call audit_table('standing_consultation', 'standingConsultations', 'id');
call audit_table('standing_consultation_invited', 'standingConsultations', 'standing', 'standing_consultation', 'id');
