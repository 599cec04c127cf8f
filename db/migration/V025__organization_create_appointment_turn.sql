-- 発令の日の改まりを、節点がいくつあっても一度だけ知らせるための覚え。
create table michisuji.appointment_turn (
    only_row boolean primary key default true check (only_row),
    day      date not null
);
comment on table michisuji.appointment_turn is '発令の改まりを知らせ終えた日。止まっていた間の日は、戻ったときに順に知らせる';
