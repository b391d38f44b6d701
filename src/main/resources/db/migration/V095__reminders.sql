-- What happens on the way of every campaign, and when, from its first day, its middle or its last day.
create table milestone (
    code         text    primary key,
    position     integer not null unique,
    name         jsonb   not null,
    anchor       text    not null check (anchor in ('start', 'middle', 'end')),
    -- ISO 8601 with a sign, as -P90D
    time_offset  text    not null,
    working_days boolean not null,
    version      integer not null default 0
);

create function audited_milestones(of_code text) returns table (document jsonb) language sql stable as $$
    select jsonb_build_object('anchor', x.anchor, 'offset', x.time_offset, 'workingDays', x.working_days)
    from milestone x where x.code = of_code
$$;

call audit_resource('milestones');
call audit_table('milestone', 'milestones', 'code');

insert into milestone (code, position, name, anchor, time_offset, working_days) values
    ('calendarFixed', 1, '{"nl": "Kalender ligt vast", "fr": "Calendrier arrêté", "en": "Calendar fixed"}', 'start', '-P125D', true),
    ('partnersInformed', 2, '{"nl": "Partners ingelicht", "fr": "Partenaires informés", "en": "Partners informed"}', 'start', '-P65D', true),
    ('materialReady', 3, '{"nl": "Materiaal klaar", "fr": "Matériel prêt", "en": "Material ready"}', 'start', '-P40D', true),
    ('orderDeadline', 4, '{"nl": "Laatste dag om te bestellen", "fr": "Dernier jour pour commander", "en": "Order deadline"}', 'start', '-P30D', true),
    ('webinar', 5, '{"nl": "Webinar", "fr": "Webinaire", "en": "Webinar"}', 'start', '-P20D', true),
    ('launch', 6, '{"nl": "Start", "fr": "Lancement", "en": "Launch"}', 'start', 'P0D', false),
    ('midTerm', 7, '{"nl": "Halfweg", "fr": "Mi-parcours", "en": "Mid-term"}', 'middle', 'P0D', true),
    ('end', 8, '{"nl": "Einde", "fr": "Fin", "en": "End"}', 'end', 'P0D', false),
    ('evaluationDue', 9, '{"nl": "Evaluatie verwacht", "fr": "Évaluation attendue", "en": "Evaluation due"}', 'end', 'P30D', true);

-- Where a campaign does otherwise: so many days from where its anchor is, so that it moves along; or not at all.
create table campaign_milestone (
    campaign  uuid    not null references campaign on delete cascade,
    milestone text    not null references milestone,
    days      integer,
    primary key (campaign, milestone)
);

-- The trail of a campaign tells of it; a version of a plan does not.
create or replace function audited_campaigns(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'title', x.title, 'summary', x.summary, 'kind', x.kind, 'lead', x.lead,
        'carriers', (select jsonb_agg(c.organization order by c.position)
                     from campaign_carrier c where c.campaign = x.id),
        'aspects', (select jsonb_agg(a.aspect order by a.position) from campaign_aspect a where a.campaign = x.id),
        'audience', nullif(audit_audience(x.sectors, x.sizes, x.regions, x.roles), '{}'),
        'period', audit_period(x.start_day, x.end_day), 'umbrella', x.umbrella, 'channels', audit_list(x.channels),
        'weight', x.weight, 'visibility', x.visibility, 'embargoUntil', x.embargo_until, 'goals', audit_list(x.goals),
        'exemption', case when x.exemption_ground is not null then
                         jsonb_build_object('ground', x.exemption_ground, 'reason', x.exemption_reason) end,
        'status', x.status, 'proposedOn', x.proposed_on, 'series', x.series,
        'milestones', (select jsonb_agg(case when m.days is null
                                             then jsonb_build_object('milestone', m.milestone, 'skipped', true)
                                             else jsonb_build_object('milestone', m.milestone, 'days', m.days) end
                                        order by m.milestone)
                       from campaign_milestone m where m.campaign = x.id)))
    from campaign x where x.id = of_id::uuid
$$;

create or replace function planned_campaigns(from_day date, until_day date)
    returns table (campaign uuid, lead text, carriers text[], visibility text, embargo_until date, start_day date, document jsonb)
    language sql stable as $$
    select c.id, c.lead,
           array(select organization from campaign_carrier x where x.campaign = c.id order by position),
           c.visibility, c.embargo_until, c.start_day, d.document - 'milestones'
    from campaign c, lateral (select document from audited_campaigns(c.id::text) offset 0) d
    where c.period && daterange(from_day, until_day, '[]') and c.status in ('proposed', 'confirmed')
$$;

call audit_table('campaign_milestone', 'campaigns', 'campaign', 'campaign', 'id');

-- Who is reminded of a milestone, when, and in which words.
create table reminder_rule (
    id           uuid    primary key default uuidv7(),
    name         text    not null,
    milestone    text    not null references milestone,
    -- from the day of the milestone; ISO 8601 with a sign, as -P14D
    time_offset  text    not null,
    working_days boolean not null,
    -- who (lead, carriers, localAuthorities, selected) and the selector of the last
    recipients   jsonb   not null,
    channel      text    not null check (channel in ('email', 'inbox', 'webhook')),
    -- texts in up to three languages, with fields between braces
    subject      jsonb   not null,
    text         jsonb   not null,
    urgent       boolean not null,
    statutory    boolean not null,
    enabled      boolean not null,
    version      integer not null default 0
);

create index reminder_rule_milestone on reminder_rule (milestone);

create function "audited_reminderRules"(of_id text) returns table (document jsonb) language sql stable as $$
    select jsonb_build_object(
        'name', x.name, 'milestone', x.milestone, 'offset', x.time_offset, 'workingDays', x.working_days,
        'recipients', x.recipients, 'channel', x.channel, 'subject', x.subject, 'text', x.text, 'urgent', x.urgent,
        'statutory', x.statutory, 'enabled', x.enabled)
    from reminder_rule x where x.id = of_id::uuid
$$;

call audit_resource('reminderRules');
call audit_table('reminder_rule', 'reminderRules', 'id');

insert into reminder_rule (name, milestone, time_offset, working_days, recipients, channel, subject, text, urgent, statutory, enabled) values
    ('Dragers: de kalender ligt vast', 'calendarFixed', 'P0D', true, '{"who": "carriers"}', 'email',
     '{"nl": "Vast op de kalender: {title}", "fr": "Fixé au calendrier : {title}", "en": "Fixed in the calendar: {title}"}',
     '{"nl": "{title} van {lead} loopt van {start} tot en met {end}. {organization} draagt de campagne mee: plan nu al tijd en kanalen in.",
       "fr": "{title} de {lead} se déroule du {start} au {end}. {organization} porte la campagne avec eux : prévoyez dès maintenant du temps et des canaux.",
       "en": "{title} by {lead} runs from {start} to {end}. {organization} carries the campaign with them: set time and channels aside now."}',
     false, false, true),
    ('Lokale besturen: de campagne komt eraan', 'partnersInformed', 'P0D', true, '{"who": "localAuthorities"}', 'email',
     '{"nl": "Komt eraan: {title}", "fr": "Bientôt : {title}", "en": "Coming up: {title}"}',
     '{"nl": "Van {start} tot en met {end} voert {lead} campagne: {title}. {organization} kan mee zijn schouders eronder zetten.",
       "fr": "Du {start} au {end}, {lead} mène campagne : {title}. {organization} peut s''y associer.",
       "en": "From {start} to {end} {lead} campaigns: {title}. {organization} can lend a hand."}',
     false, false, true),
    ('Trekker: het materiaal moet klaar zijn', 'materialReady', '-P10D', true, '{"who": "lead"}', 'email',
     '{"nl": "Materiaal klaar tegen {day}: {title}", "fr": "Matériel prêt pour le {day} : {title}", "en": "Material ready by {day}: {title}"}',
     '{"nl": "Het materiaal van {title} moet klaar zijn op {day}, zodat partners het kunnen bestellen.",
       "fr": "Le matériel de {title} doit être prêt le {day}, afin que les partenaires puissent le commander.",
       "en": "The material of {title} has to be ready on {day}, so that partners can order it."}',
     false, false, true),
    ('Lokale besturen: bestel op tijd', 'orderDeadline', '-P10D', true, '{"who": "localAuthorities"}', 'email',
     '{"nl": "Bestel tegen {day}: {title}", "fr": "Commandez avant le {day} : {title}", "en": "Order by {day}: {title}"}',
     '{"nl": "Tot en met {day} kan {organization} materiaal bestellen voor {title}, van {start} tot en met {end}.",
       "fr": "Jusqu''au {day}, {organization} peut commander du matériel pour {title}, du {start} au {end}.",
       "en": "Until {day} {organization} can order material for {title}, from {start} to {end}."}',
     false, false, true),
    ('Dragers: webinar', 'webinar', '-P5D', true, '{"who": "carriers"}', 'email',
     '{"nl": "Webinar op {day}: {title}", "fr": "Webinaire le {day} : {title}", "en": "Webinar on {day}: {title}"}',
     '{"nl": "Op {day} licht {lead} de campagne {title} toe in een webinar.",
       "fr": "Le {day}, {lead} présente la campagne {title} lors d''un webinaire.",
       "en": "On {day} {lead} explains the campaign {title} in a webinar."}',
     false, false, true),
    ('Dragers: de campagne start', 'launch', '-P3D', true, '{"who": "carriers"}', 'email',
     '{"nl": "Start op {day}: {title}", "fr": "Lancement le {day} : {title}", "en": "Starts on {day}: {title}"}',
     '{"nl": "{title} start op {day} en loopt tot en met {end}.",
       "fr": "{title} commence le {day} et dure jusqu''au {end}.",
       "en": "{title} starts on {day} and runs until {end}."}',
     false, false, true),
    ('Trekker: halfweg', 'midTerm', 'P0D', true, '{"who": "lead"}', 'inbox',
     '{"nl": "Halfweg: {title}", "fr": "À mi-parcours : {title}", "en": "Half way: {title}"}',
     '{"nl": "{title} is halfweg. Stuur bij waar het beter kan.",
       "fr": "{title} est à mi-parcours. Ajustez là où c''est possible.",
       "en": "{title} is half way. Adjust what can be better."}',
     false, false, true),
    ('Trekker: evaluatie', 'evaluationDue', '-P10D', true, '{"who": "lead"}', 'email',
     '{"nl": "Evaluatie tegen {day}: {title}", "fr": "Évaluation pour le {day} : {title}", "en": "Evaluation by {day}: {title}"}',
     '{"nl": "{title} eindigde op {end}. De evaluatie wordt verwacht op {day}.",
       "fr": "{title} s''est terminée le {end}. L''évaluation est attendue le {day}.",
       "en": "{title} ended on {end}. Its evaluation is due on {day}."}',
     false, false, true);
