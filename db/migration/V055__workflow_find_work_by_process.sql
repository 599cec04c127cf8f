-- 図を改めた版の起動では、移した手続ごとに開いている仕事を引く
create index work_item_open_by_process on michisuji.work_item (process_instance_id) where closed_at is null;
