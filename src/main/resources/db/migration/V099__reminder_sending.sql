-- What was due to whom. What is not due yet is nowhere: it follows from campaigns, milestones and rules as they are.
create table reminder (
    id            uuid        primary key default uuidv7(),
    -- null in a correction, and once the rule is gone
    rule          uuid        references reminder_rule on delete set null,
    campaign      uuid        not null references campaign on delete cascade,
    -- null in a correction
    milestone     text        references milestone,
    milestone_day date,
    organization  text        not null references organization on delete cascade,
    -- since when, and the last day on which it is of use
    due           date        not null,
    useful_until  date        not null,
    channel       text        not null check (channel in ('email', 'inbox', 'webhook')),
    urgent        boolean     not null,
    statutory     boolean     not null,
    correction    boolean     not null,
    state         text        not null check (state in ('due', 'sent', 'failed', 'missed', 'withdrawn', 'declined')),
    -- what was said of the campaign, so that it can be corrected
    told          jsonb,
    -- in the inbox: what it says there
    content       jsonb,
    sent_at       timestamptz,
    -- in the inbox: when somebody read it
    read_at       timestamptz,
    check (correction = (milestone is null))
);

-- Once for each recipient and occasion.
create unique index reminder_once on reminder (rule, campaign, milestone_day, organization) where not correction;
create unique index reminder_one_correction on reminder (campaign, organization) where correction and state = 'due';
create index reminder_campaign on reminder (campaign, organization);
create index reminder_organization on reminder (organization, due desc, id desc);
create index reminder_turn on reminder (due desc, id desc);
create index reminder_due on reminder (id) where state = 'due';
create index reminder_inbox on reminder (organization, sent_at desc, id desc) where content is not null;

-- One mail; the job that sends it has the same id.
create table reminder_message (
    id      uuid        primary key default uuidv7(),
    contact uuid        not null references contact_setting on delete cascade,
    day     date        not null,
    urgent  boolean     not null,
    subject text,
    sent_at timestamptz
);

create unique index reminder_message_day on reminder_message (contact, day) where not urgent;

create table reminder_in_message (
    message  uuid not null references reminder_message on delete cascade,
    reminder uuid not null references reminder on delete cascade,
    primary key (message, reminder)
);

create index reminder_in_message_reminder on reminder_in_message (reminder);

-- What a mail server said of an address goes with it.
create function forget_mails() returns trigger language plpgsql as $$
begin
    delete from job where id in (select id from gone);
    return null;
end $$;

create trigger reminder_message_gone after delete on reminder_message
    referencing old table as gone for each statement execute function forget_mails();

-- The last day for which everything that was due was written down.
create table reminder_pass (
    one boolean primary key default true check (one),
    day date
);

insert into reminder_pass default values;
