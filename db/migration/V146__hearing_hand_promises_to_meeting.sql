-- 約束は進捗状況表の要検討事項となる。聴取には、どの意見への回答で約束したかだけが残る
alter table michisuji.hearing_promise add column point_id bigint references michisuji.progress_entry;
do $$
declare
  kept record;
  point bigint;
begin
  for kept in
    select p.*, h.item_id, coalesce(nullif(i.area, ''), 'その他') area, coalesce(g.name || 'への', '') whom
      from michisuji.hearing_promise p
      join michisuji.hearing h on h.id = p.hearing_id
      left join michisuji.hearing_group g on g.id = h.group_id
      left join michisuji.reform_item i on i.id = h.item_id
     order by p.id
  loop
    insert into michisuji.progress_entry
      (area, side, item_id, open_point, status, owner_post, due_on, conclusion, note, position)
    values (kept.area, '部会外', kept.item_id, kept.body,
      case kept.state when 'DONE' then '検討済' else '検討中' end,
      kept.owner_post, kept.due_on, kept.outcome, kept.whom || '意見聴取の回答で約束した',
      (select coalesce(max(position), 0) + 1 from michisuji.progress_entry))
    returning id into point;
    update michisuji.hearing_promise set point_id = point where id = kept.id;
  end loop;
end $$;
alter table michisuji.hearing_promise
  alter column point_id set not null,
  add constraint hearing_promise_point unique (point_id),
  drop column body,
  drop column owner_post,
  drop column due_on,
  drop column state,
  drop column outcome,
  drop column closed_on;
comment on table michisuji.hearing_promise is '回答の中で約束したこと。中身と状態は進捗状況表の要検討事項にある';
comment on column michisuji.hearing_promise.point_id is '約束した要検討事項';
