-- By which others know an organization: OVO codes and enterprise numbers. One belongs to one organization only.
create table organization_identifier (
    identifier   text primary key,
    organization text not null references organization on delete cascade
);

create index organization_identifier_organization on organization_identifier (organization);

create or replace function audited_organizations(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'name', x.name, 'kind', x.kind, 'type', x.type, 'level', x.level, 'proximity', x.proximity,
        'leverage', x.leverage, 'sectors', audit_list(x.sectors), 'regions', audit_list(x.regions),
        'identifiers', (
            select jsonb_agg(i.identifier order by i.identifier)
            from organization_identifier i where i.organization = x.code),
        'contacts', (
            select jsonb_agg(jsonb_build_object(
                       'function', contact ->> 'function', 'digest', audit_digest(jsonb_strip_nulls(contact)::text))
                       order by place)
            from jsonb_array_elements(x.contacts) with ordinality each (contact, place))))
    from organization x where x.code = of_id
$$;

call audit_table('organization_identifier', 'organizations', 'organization', 'organization', 'code');
