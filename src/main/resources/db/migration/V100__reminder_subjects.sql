-- What reminds: beside campaigns, the rounds in which organizations are heard and the conditions of decisions.
alter table milestone add subject text not null default 'campaign' check (subject in ('campaign', 'consultation', 'condition'));
alter table milestone alter subject drop default;
alter table milestone drop constraint milestone_anchor_check;
alter table milestone add check (anchor in ('start', 'middle', 'end') or anchor = 'close' and subject = 'consultation');

insert into milestone (code, position, name, subject, anchor, time_offset, working_days) values
    ('consultationOpened', 10, '{"nl": "Bevraging geopend", "fr": "Consultation ouverte", "en": "Consultation opened"}', 'consultation', 'start', 'P0D', false),
    ('consultationDeadline', 11, '{"nl": "Laatste dag om te antwoorden", "fr": "Dernier jour pour répondre", "en": "Last day to answer"}', 'consultation', 'end', 'P0D', false),
    ('consultationClosed', 12, '{"nl": "Bevraging afgesloten", "fr": "Consultation clôturée", "en": "Consultation closed"}', 'consultation', 'close', 'P0D', false),
    ('conditionDue', 13, '{"nl": "Uiterste dag van een voorwaarde", "fr": "Échéance d''une condition", "en": "Condition due"}', 'condition', 'end', 'P0D', false);

alter table reminder alter campaign drop not null;
alter table reminder add consultation uuid references consultation on delete cascade;
alter table reminder add condition uuid references decision_condition on delete cascade;
alter table reminder add check (num_nonnulls(campaign, consultation, condition) = 1);
alter table reminder add subject uuid not null generated always as (coalesce(campaign, consultation, condition)) stored;

drop index reminder_once;
drop index reminder_one_correction;
drop index reminder_campaign;
create unique index reminder_once on reminder (rule, subject, milestone_day, organization) where not correction;
create unique index reminder_one_correction on reminder (subject, organization) where correction and state = 'due';
create index reminder_subject on reminder (subject, organization);
create index reminder_campaign on reminder (campaign) where campaign is not null;
create index reminder_consultation on reminder (consultation) where consultation is not null;
create index reminder_condition on reminder (condition) where condition is not null;

-- The campaigns that the item of an agenda is about: whoever may not know of one of them hears nothing of its conditions.
-- Null where nobody outside the college may.
create function agenda_item_campaigns(of_plan uuid, of_number integer, item text) returns uuid[] language sql stable as $$
    select case split_part(item, '-', 1)
        when 'campaign' then array[substr(item, 10)::uuid]
        when 'conflict' then (select array_remove(array[x.campaign, x.other], null) from plan_version_conflict x
                              where x.plan = of_plan and x.number = of_number and x.conflict = substr(item, 10)::uuid
                                and x.scope <> 'whole')
        when 'objection' then (select array_remove(array[a.campaign], null) from consultation_answer a
                               where a.id = substr(item, 11)::uuid)
        else '{}'
    end
$$;

-- Changes whenever what is said of something does.
create function reminder_subject_state(subjects uuid[]) returns table (subject uuid, state text) language sql stable as $$
    select c.id, c.version || ' ' || (select sum(m.version) from milestone m) || ' '
                 || coalesce((select string_agg(a.milestone || coalesce(a.days::text, '-'), ' ' order by a.milestone)
                              from campaign_milestone a where a.campaign = c.id), '')
    from campaign c where c.id = any (subjects)
    union all
    select r.id, r.version || ' ' || (select sum(m.version) from milestone m) from consultation r where r.id = any (subjects)
    union all
    select k.id, (select count(*) from decision n where n.corrects = k.decision) || ' ' || (select sum(m.version) from milestone m)
    from decision_condition k where k.id = any (subjects)
$$;

-- Whether a mail brings the campaign as a file for calendar programs.
alter table reminder_rule add attach_event boolean not null default false;
update reminder_rule set attach_event = true where milestone in ('calendarFixed', 'partnersInformed', 'launch');

create or replace function "audited_reminderRules"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_build_object(
        'name', x.name, 'milestone', x.milestone, 'offset', x.time_offset, 'workingDays', x.working_days,
        'recipients', x.recipients, 'channel', x.channel, 'subject', x.subject, 'text', x.text, 'urgent', x.urgent,
        'statutory', x.statutory, 'attachEvent', x.attach_event, 'enabled', x.enabled)
    from reminder_rule x where x.id = of_id::uuid
$$;

update reminder_rule set subject = jsonb_set(subject, '{fr}', '"Commandez au plus tard le {day} : {title}"')
where subject ->> 'fr' = 'Commandez avant le {day} : {title}';

insert into reminder_rule (name, milestone, time_offset, working_days, recipients, channel, subject, text, urgent, statutory, attach_event, enabled) values
    ('Bevraagden: de bevraging is open', 'consultationOpened', 'P0D', false, '{"who": "invited"}', 'email',
     '{"nl": "Uw advies gevraagd tegen {end}: {title}", "fr": "Votre avis demandé pour le {end} : {title}", "en": "Your advice asked by {end}: {title}"}',
     '{"nl": "{organization} wordt gehoord over {plan}: {title}. Antwoorden kan tot en met {end}.",
       "fr": "{organization} est entendu au sujet de {plan} : {title}. Il est possible de répondre jusqu''au {end}.",
       "en": "{organization} is heard on {plan}: {title}. Answers are welcome until {end}."}',
     false, true, false, true),
    ('Bevraagden: nog geen antwoord', 'consultationDeadline', '-P5D', true, '{"who": "notAnswered"}', 'email',
     '{"nl": "Antwoord tegen {day}: {title}", "fr": "Répondez au plus tard le {day} : {title}", "en": "Answer by {day}: {title}"}',
     '{"nl": "Van {organization} is er nog geen antwoord op {title} ({plan}). Dat kan tot en met {day}.",
       "fr": "{organization} n''a pas encore répondu à {title} ({plan}). C''est possible jusqu''au {day}.",
       "en": "{organization} has not answered {title} ({plan}) yet. Answers are welcome until {day}."}',
     false, false, false, true),
    ('Bevraagden: de bevraging is afgesloten', 'consultationClosed', 'P0D', false, '{"who": "invited"}', 'inbox',
     '{"nl": "Afgesloten: {title}", "fr": "Clôturée : {title}", "en": "Closed: {title}"}',
     '{"nl": "De bevraging {title} over {plan} is afgesloten op {day}.",
       "fr": "La consultation {title} au sujet de {plan} a été clôturée le {day}.",
       "en": "The consultation {title} on {plan} was closed on {day}."}',
     false, false, false, true),
    ('Wie een voorwaarde vervult: de dag nadert', 'conditionDue', '-P10D', true, '{"who": "owner"}', 'email',
     '{"nl": "Voorwaarde tegen {day}: {title}", "fr": "Condition pour le {day} : {title}", "en": "Condition by {day}: {title}"}',
     '{"nl": "Het college besliste over {plan} op voorwaarde dat {organization} tegen {day} zorgt voor: {title}",
       "fr": "Le collège a décidé de {plan} à condition que {organization} veille avant le {day} à : {title}",
       "en": "The college decided on {plan} on condition that {organization} sees to this by {day}: {title}"}',
     false, false, false, true),
    ('Wie een voorwaarde vervult: de dag is voorbij', 'conditionDue', 'P1D', true, '{"who": "owner"}', 'email',
     '{"nl": "Nog niet vervuld: {title}", "fr": "Pas encore remplie : {title}", "en": "Not met yet: {title}"}',
     '{"nl": "Tegen {day} moest {organization} zorgen voor: {title}. Dat staat nog niet als vervuld in {plan}.",
       "fr": "{organization} devait veiller avant le {day} à : {title}. Ce n''est pas encore indiqué comme rempli dans {plan}.",
       "en": "By {day} {organization} had to see to this: {title}. In {plan} it does not stand as met yet."}',
     false, false, false, true);
