-- これより前に届いた審議の仕事に、期限を数えた会議を書き添える。会議の日が動いたときに見つかるように
update michisuji.work_item w
   set anchor_key = coalesce('sitting:' || d.sitting_id, 'body:' || d.body_code),
       anchor_on = case when s.precision = 'DAY' then s.date_from end
  from michisuji.deliberation d left join michisuji.sitting s on s.id = d.sitting_id
 where w.subject_type = 'deliberation' and w.subject_id = d.id::text and w.closed_at is null and w.anchor_key is null;
