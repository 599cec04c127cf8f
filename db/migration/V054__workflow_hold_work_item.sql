alter table michisuji.work_item add column held_reason text;
comment on column michisuji.work_item.held_reason is '保留のわけ。差戻しなどで手続を止めている間、済ませられず、督促もしない';
