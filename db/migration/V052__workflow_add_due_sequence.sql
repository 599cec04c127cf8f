alter table michisuji.work_item add column due_sequence int not null default 0;
comment on column michisuji.work_item.due_sequence is '期限の日が変わった回数。暦に載せた期限の新旧を、受け取る側が見分ける';
