create table michisuji.budget_window (
  id          bigint generated always as identity primary key,
  fiscal_year int not null check (fiscal_year between 2000 and 2100),
  kind        text not null check (kind in ('INITIAL', 'SUPPLEMENTARY')),
  opens_on    date not null,
  closes_on   date not null,
  check (opens_on <= closes_on)
);
comment on table michisuji.budget_window is '予算要求の期間。ある年度の当初予算か補正予算に、いつからいつまで要求できるか';
comment on column michisuji.budget_window.fiscal_year is 'その予算の年度（始まりの西暦年）';
create unique index budget_window_one_initial on michisuji.budget_window (fiscal_year) where kind = 'INITIAL';
create unique index budget_window_by_close on michisuji.budget_window (fiscal_year, kind, closes_on);

create table michisuji.budget_line (
  id             bigint generated always as identity primary key,
  transfer_id    bigint not null references michisuji.transfer,
  ordinal        int not null,
  kind           text not null check (kind in ('LAYOUT', 'REPRINT', 'SYSTEM', 'OUTSOURCING', 'OTHER')),
  what           text not null,
  amount         bigint not null check (amount between 0 and 99999999999),
  fiscal_year    int not null check (fiscal_year between 2000 and 2100),
  way_out        text check (way_out in ('SUPPLEMENTARY', 'DIVERSION', 'RESERVE', 'COMMITMENT')),
  way_out_reason text,
  window_id      bigint references michisuji.budget_window,
  granted        bigint check (granted between 0 and 99999999999),
  unique (transfer_id, ordinal),
  check ((way_out is null) = (way_out_reason is null))
);
comment on table michisuji.budget_line is '業務移管の経費。積算の一行';
comment on column michisuji.budget_line.amount is '積算の額（円）';
comment on column michisuji.budget_line.fiscal_year is '執行年度（始まりの西暦年）';
comment on column michisuji.budget_line.way_out is '当初予算の要求に間に合わないときの手当て。当初予算で要求するなら空';
comment on column michisuji.budget_line.window_id is '手当てのために要求する補正予算の期間。流用と予備費では空';
comment on column michisuji.budget_line.granted is '査定で認められた額（円）。査定の前は空';
create index budget_line_by_window on michisuji.budget_line (window_id);
