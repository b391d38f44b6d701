-- What the role that the service works as may do. Where it owns the tables itself, it keeps what an owner has.
do $$
declare
    application text := coalesce(nullif('${application}', '-'), current_user);
begin
    -- Two instances that start together would change the same grants at once.
    perform pg_advisory_xact_lock(hashtext('eenstem grants'));
    execute format('grant usage on schema %I to %I', current_schema(), application);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), application);
    execute format('grant usage on all sequences in schema %I to %I', current_schema(), application);
    execute format('grant execute on function drop_conflict_indexes, make_conflict_indexes, audit_account, audit_by,
                    audit_read, audit_checked, audit_accounts_read, erase_account to %I', application);
    if application <> current_user then
        execute format('revoke all on flyway_schema_history, conflict_index from %I', application);
        -- Triggers write the audit trail, with the rights of the owner.
        execute format('revoke all on audit_touched, audit_due, audit_key from %I', application);
        execute format('revoke insert, update, delete on audit_entry, account from %I', application);
        execute format('revoke insert, update on sync_change, sync_resource from %I', application);
        execute format('revoke insert, update, delete on sync_key from %I', application);
        execute format('revoke update, delete on conflict_event from %I', application);
    end if;
end $$;
