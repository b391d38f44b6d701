-- The last change of what anybody may see, and what was cancelled so long ago that it goes today.
create index sync_change_open on sync_change (number) where kind <> 'campaign';
create index sync_resource_cancelled on sync_resource (cancelled_at) where cancelled_at is not null;
