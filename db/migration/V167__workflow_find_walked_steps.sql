-- 工程表の実績は、計画にある主題の歩みだけを、行を読まずにこの索引だけで数える。ほかの仕事が何年積もっても遅くならない
create index work_item_walked on michisuji.work_item (subject_type, subject_id, process_key, task_key)
  include (opened_at, closed_at) where closing is distinct from 'CANCELLED';
