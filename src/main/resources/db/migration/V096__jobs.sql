-- Work that outlives a process: each row is done by whichever instance comes first.
create table job (
    id         uuid        primary key,
    kind       text        not null,
    state      text        not null default 'waiting' check (state in ('waiting', 'done', 'parked')),
    -- when to take it up; while somebody is at it, when their lease ends
    due_at     timestamptz not null,
    attempts   integer     not null default 0,
    -- since when it has been tried
    tried_from timestamptz,
    settled_at timestamptz
);

create index job_due on job (kind, due_at, id) where state = 'waiting';
create index job_lag on job (due_at) where state = 'waiting';
create index job_parked on job (kind, settled_at) where state = 'parked';

create table job_failure (
    job     uuid        not null references job on delete cascade,
    at      timestamptz not null,
    attempt integer     not null,
    problem text        not null,
    primary key (job, at, attempt)
);
