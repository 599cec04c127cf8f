-- これより前に届いた聴取の仕事に、期限を数えた聴取を書き添える。実施日が動いたときに見つかるように
update michisuji.work_item w
   set anchor_key = 'hearing:' || h.id,
       anchor_on = coalesce(h.held_on, case when h.planned_precision = 'DAY' then h.planned_from end)
  from michisuji.hearing h
 where w.subject_type = 'hearing' and w.subject_id = h.id::text and w.closed_at is null and w.anchor_key is null;
