alter table michisuji.work_item add column arrived_at timestamptz;
comment on column michisuji.work_item.arrived_at is '今の職へ移された時刻。生まれた職にあるままなら空';
create index work_item_arrived on michisuji.work_item (arrived_at) where closed_at is null and arrived_at is not null;
