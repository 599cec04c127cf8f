alter table michisuji.work_item add column held_reason text;
comment on column michisuji.work_item.held_reason is '保留のわけ。差戻しなどで手続を止めている間、済ませられず、督促もしない';

-- 督促は索引だけで答えるので、保留も索引に載せる
drop index michisuji.work_item_open_by_due;
create index work_item_open_by_due on michisuji.work_item (due_on, post_code, task_key, assignee, reminded, task_id)
  include (opened_at, held_reason) where closed_at is null;
