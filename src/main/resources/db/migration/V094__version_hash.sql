-- As V093 has it; the hash of a version covers what is under embargo too, and would let a guess at that be checked.
create or replace function audit_hidden_until(resource text, before jsonb, after jsonb) returns date language sql stable parallel safe
    return case
        when resource in ('conflicts', 'planVersions', 'consultationAnswers', 'agendaAdvice', 'decisions') then 'infinity'
        when resource = 'campaigns' then greatest(audit_hidden_until(before), audit_hidden_until(after))
    end;
