-- What people said and decided names them as the trail does, so that they can be forgotten in one place.
create function pg_temp.account_named(called text) returns uuid language sql
    return case when called is not null then audit_account(called, called) end;

alter table conflict_waiver alter column account type uuid using pg_temp.account_named(account);
alter table conflict_assignment alter column account type uuid using pg_temp.account_named(account);
alter table conflict_settlement alter column account type uuid using pg_temp.account_named(account);
alter table conflict_comment alter column account type uuid using pg_temp.account_named(account);
alter table conflict_event alter column account type uuid using pg_temp.account_named(account);

-- Who changed a policy is in the trail, and nowhere else.
alter table conflict_policy drop column changed_by;
alter table pressure_policy drop column changed_by;
alter table former_policy drop column replaced_by;
alter table former_policy disable trigger user;
update former_policy set state = state - 'changedBy' where state ? 'changedBy';
alter table former_policy enable trigger user;

-- Who was asked about or forgotten, by whom.
create function audit_accounts_read(accounts uuid[]) returns void
    language sql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
    insert into audit_entry (account, organization, operation, resource, resource_id)
    select audit_actor(), audit_organization(), 'read', 'accounts', account from unnest(accounts) account
$$;

create or replace function erase_account(erased uuid) returns void
    language sql security definer set search_path = ${flyway:defaultSchema}, pg_temp as $$
    update account set subject = 'erased ' || id, name = null where id = erased;
    insert into audit_entry (account, organization, operation, resource, resource_id)
    values (audit_actor(), audit_organization(), 'removed', 'accounts', erased);
$$;

-- Only the service says whose doing something is.
revoke execute on function
    audit_account, audit_by, audit_read, audit_checked, audit_accounts_read, erase_account from public;
