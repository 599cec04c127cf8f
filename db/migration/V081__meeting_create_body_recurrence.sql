create table michisuji.body_recurrence (
  body_code     text not null references michisuji.body,
  starts_on     date not null,
  pattern       text not null check (pattern in ('NTH_WEEKDAY', 'LAST_WEEKDAY', 'DAY_OF_MONTH', 'ONCE_A_MONTH', 'NONE')),
  ordinals      int[],
  weekday       int check (weekday between 1 and 7),
  day_of_month  int check (day_of_month between 1 and 31),
  on_closed_day text check (on_closed_day in ('BEFORE', 'AFTER', 'KEEP')),
  start_time    text,
  end_time      text,
  place         text,
  primary key (body_code, starts_on)
);
comment on table michisuji.body_recurrence is '会議体の定例。starts_on から、次の行の前の日まで効く。NONE はその日から定例を置かない';
comment on column michisuji.body_recurrence.weekday is '曜日。月曜が 1、日曜が 7';
