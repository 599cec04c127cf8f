create table michisuji.transfer_passage (
  id          bigint generated always as identity primary key,
  transfer_id bigint not null references michisuji.transfer,
  state       text not null check (state in
    ('DECIDING', 'PREPARING', 'CLEARED', 'HANDED_OVER', 'TRANSFERRED', 'COMPLETED', 'STOPPED')),
  at          timestamptz not null
);
comment on table michisuji.transfer_passage is '移管の通過。移管がいつ、どの状態になったか。過ぎた日の備えを言うのに使う';
create index transfer_passage_by_transfer on michisuji.transfer_passage (transfer_id, at);

-- これまでの移管は、そのとき残した記録から写す。引継ぎ済みになったのは、最後の当事者が確認したとき
insert into michisuji.transfer_passage (transfer_id, state, at)
select t.id, passed.state, passed.at
  from michisuji.transfer t
 cross join lateral (
    select 'DECIDING' as state, t.opened_at as at
    union all
    select case e.action when 'transfer.needs' then 'PREPARING' when 'transfer.judge' then 'CLEARED'
                         when 'transfer.complete' then 'COMPLETED' else 'STOPPED' end, min(e.at)
      from michisuji.audit_entry e
     where e.subject_type = 'transfer' and e.subject_id = t.id::text
       and e.action in ('transfer.needs', 'transfer.judge', 'transfer.complete', 'transfer.stop')
     group by e.action
    union all
    select 'HANDED_OVER', max(e.at) from michisuji.audit_entry e
     where e.subject_type = 'transfer' and e.subject_id = t.id::text and e.action = 'handover.confirm'
       and t.state in ('HANDED_OVER', 'TRANSFERRED', 'COMPLETED')
    union all
    select 'TRANSFERRED', min(s.at) from michisuji.transfer_step s
     where s.transfer_id = t.id and s.task_key = 'userTask_recordTransfer' and t.state in ('TRANSFERRED', 'COMPLETED')
  ) passed
 where passed.at is not null
 order by passed.at, t.id;
