-- Why a campaign does not count as pressure on those it is for, where it does not.
alter table campaign
    add column exemption_ground text,
    add column exemption_reason text check (exemption_reason <> '' and length(exemption_reason) <= 500),
    add constraint campaign_exemption_whole check ((exemption_ground is null) = (exemption_reason is null));
