-- 記録には、職員の無作為な番号だけを残す。名は職員の表をたどって見せるので、離れた人の名は職員の表だけで消せる。
alter table michisuji.person add column opaque_id uuid not null default gen_random_uuid() unique;
comment on column michisuji.person.opaque_id is '監査記録が人を指す無作為な番号。変えない';

-- 封をした古い行は変えられないので、列を足し、値のある行だけがそれを封に含める。古い行の封はそのまま正しい。
alter table michisuji.audit_entry add column person_id uuid;
comment on column michisuji.audit_entry.person_id is '職員の無作為な番号（person.opaque_id）。この列ができる前の行とシステムの行は空';
comment on column michisuji.audit_entry.person_code is '古い行だけ。職員のコード';
comment on column michisuji.audit_entry.person_label is '職員の表にない行為者（システム、職員でない利用者）と古い行だけ。ほかは空文字';

create index audit_entry_person on michisuji.audit_entry (person_id, id) where person_id is not null;
create index audit_entry_post on michisuji.audit_entry (post_code, id) where post_code is not null;
create index audit_entry_action on michisuji.audit_entry (action, id);
create index audit_entry_at on michisuji.audit_entry (at);
