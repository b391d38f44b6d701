-- What becomes of a conflict by detection is nobody's doing, whoever moved the campaign that it followed from.
create function audit_detected(resource text) returns boolean language sql stable
    return resource = 'conflicts' and coalesce(current_setting('eenstem.detected', true), '') = 'true';

create function audit_author(resource text) returns uuid language sql stable
    return case when not audit_detected(resource) then audit_actor() end;

create function audit_speaker(resource text) returns text language sql stable
    return case when not audit_detected(resource) then audit_organization() end;

create or replace procedure audit_resource(resource text) language plpgsql as $procedure$
begin
    execute format($function$
        create or replace function %2$I() returns void language plpgsql set plan_cache_mode = force_generic_plan as $body$
        declare
            touched text[] := array(
                select id from audit_touched where transaction = pg_current_xact_id() and resource = %1$L order by id);
        begin
            insert into audit_entry (account, organization, operation, resource, resource_id, before, after, hidden_until)
            select audit_author(%1$L), audit_speaker(%1$L),
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

call audit_resource('conflicts');
