-- Jobs that wait for each other stand in one lane, a webhook's; its first is found without a look at those of others.
alter table job add column lane uuid;

update job j set lane = d.webhook from webhook_delivery d where d.id = j.id;

create index job_lane on job (lane, due_at, id) where state = 'waiting' and lane is not null;

-- How late those in lanes are their room says.
drop index job_lag;
create index job_lag on job (due_at) where state = 'waiting' and lane is null;
