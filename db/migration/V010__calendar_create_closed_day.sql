create table michisuji.closed_day (
  day  date primary key,
  name text not null
);
comment on table michisuji.closed_day is '庁の閉庁日（土日・祝日・年末年始のほかに閉じる日）';

create table michisuji.extra_open_day (
  day  date primary key,
  name text not null
);
comment on table michisuji.extra_open_day is '閉庁日だが特別に開く日';
