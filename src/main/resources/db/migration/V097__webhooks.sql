-- Where organizations want to be told what happens.
create table webhook (
    id            uuid        primary key default uuidv7(),
    organization  text        not null references organization on delete cascade,
    name          text,
    url           text        not null,
    -- that of the address: receivers on one host wait for each other
    host          text        not null,
    events        text[]      not null,
    enabled       boolean     not null,
    -- signs what is sent, so it has to be known; shown once, and in no document of the trail
    secret        text        not null,
    secret_set_at timestamptz not null,
    -- the one before, which signs along until then
    former_secret text,
    former_until  timestamptz,
    version       integer     not null default 0,
    check ((former_secret is null) = (former_until is null))
);

create index webhook_organization on webhook (organization);

create function audited_webhooks(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'organization', x.organization, 'name', x.name, 'url', x.url, 'events', audit_list(x.events),
        'enabled', x.enabled, 'secretSetAt', x.secret_set_at))
    from webhook x where x.id = of_id::uuid
$$;

call audit_resource('webhooks');
call audit_table('webhook', 'webhooks', 'id');

-- What is to be sent to one, or was: the job of the same id says how far it is.
create table webhook_delivery (
    id         uuid        primary key default uuidv7(),
    webhook    uuid        not null references webhook on delete cascade,
    event      text        not null,
    -- what it is about
    subject    uuid,
    -- to the letter what is signed and sent, each time
    body       text        not null,
    created_at timestamptz not null,
    -- of the last answer; null where the last attempt got none
    status     integer
);

create index webhook_delivery_webhook on webhook_delivery (webhook, created_at, id);

create function forget_jobs() returns trigger language plpgsql as $$
begin
    delete from job using old_rows where job.id = old_rows.id;
    return null;
end $$;

create trigger webhook_delivery_forget_jobs after delete on webhook_delivery
    referencing old table as old_rows for each statement execute function forget_jobs();

-- What was done long ago is looked for.
create index job_done on job (kind, settled_at) where state = 'done';
