-- Tells whether what an instance holds in memory is still what the database has. A change of what a name stands for gives it
-- the next number of the sequence in its own transaction; no number comes back, not even after a rollback.
create sequence change_numbers;

create table change_number (
    name   text   primary key,
    number bigint not null
);

insert into change_number (name, number)
values ('organization', 0), ('aspect', 0), ('umbrella', 0), ('plan', 0);
