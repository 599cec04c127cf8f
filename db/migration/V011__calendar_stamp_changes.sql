create table michisuji.calendar_stamp (
  only_row boolean primary key default true check (only_row),
  stamp    uuid not null
);
comment on table michisuji.calendar_stamp is '開庁日の暦の印。庁の閉庁日か特別に開く日が一つでも変わると替わる。暦を覚えている節点が、古くなったことに気付くため';
insert into michisuji.calendar_stamp (stamp) values (gen_random_uuid());

-- 数ではなく、二度と現れない印にする。取り消された変更の印を、別の変更がもう一度使うことがない
create function michisuji.stamp_calendar() returns trigger language plpgsql as $$
begin
  update michisuji.calendar_stamp set stamp = gen_random_uuid();
  return null;
end
$$;

create trigger closed_day_stamp after insert or update or delete on michisuji.closed_day
  for each row execute function michisuji.stamp_calendar();
create trigger extra_open_day_stamp after insert or update or delete on michisuji.extra_open_day
  for each row execute function michisuji.stamp_calendar();
