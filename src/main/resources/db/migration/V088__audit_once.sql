-- A document is made once for each entry: without offset 0 the planner puts its whole making wherever it is named. And what is
-- called for each of its lists can be put in the place of the call only where it promises no more than it holds: to_jsonb is stable.
-- Planned once a session: what is right for one resource is right for many, and planning takes longer than all the rest.
alter function audit_list(text[]) stable;
alter function audit_audience(text[], text[], text[], text[]) stable;

create or replace procedure audit_resource(resource text) language plpgsql as $procedure$
begin
    execute format($function$
        create or replace function %2$I() returns void language plpgsql set plan_cache_mode = force_generic_plan as $body$
        declare
            touched text[] := array(
                select id from audit_touched where transaction = pg_current_xact_id() and resource = %1$L order by id);
        begin
            insert into audit_entry (account, organization, operation, resource, resource_id, before, after, hidden_until)
            select audit_actor(), audit_organization(),
                   case when was.document is null then 'created' when now.document is null then 'removed'
                        else 'changed' end,
                   %1$L, t.id, was.document, now.document,
                   audit_hidden_until(%1$L, was.document, now.document)
            from unnest(touched) t (id)
            left join lateral (select document from %3$I(t.id) offset 0) now on true
            left join lateral (
                select e.after as document from audit_entry e
                where e.resource = %1$L and e.resource_id = t.id and e.operation in ('created', 'changed', 'removed')
                order by e.number desc limit 1) was on true
            where now.document is distinct from was.document;
            delete from audit_touched where transaction = pg_current_xact_id() and resource = %1$L;
        end $body$
        $function$, resource, 'audit_write_' || resource, 'audited_' || resource);
end $procedure$;

call audit_resource('organizations');
call audit_resource('networks');
call audit_resource('aspects');
call audit_resource('focusEntries');
call audit_resource('umbrellas');
call audit_resource('campaigns');
call audit_resource('externalCalendars');
call audit_resource('fixtures');
call audit_resource('blackouts');
call audit_resource('conflictPolicies');
call audit_resource('pressurePolicies');
call audit_resource('conflicts');
