create table michisuji.hearing_attendance (
  id                  bigint generated always as identity primary key,
  hearing_id          bigint not null references michisuji.hearing,
  reason              text not null,
  requested_by        text not null,
  requested_at        timestamptz not null,
  state               text not null default 'REQUESTED' check (state in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'DROPPED')),
  answer              text,
  answered_by         text,
  answered_at         timestamptz,
  process_instance_id varchar(64)
);
comment on table michisuji.hearing_attendance is '同席の求め。団体の特別な要望により、区役所改革担当の同席を求めたことと、その答え';
comment on column michisuji.hearing_attendance.reason is '特別な要望の中身';
create unique index hearing_attendance_open on michisuji.hearing_attendance (hearing_id) where state = 'REQUESTED';
