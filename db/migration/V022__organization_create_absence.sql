create table michisuji.absence (
    id          bigint generated always as identity primary key,
    person_code text not null references michisuji.person (code),
    from_date   date not null,
    to_date     date not null,
    note        text check (length(note) between 1 and 200),
    entered_by  text references michisuji.person (code),
    check (from_date <= to_date)
);
create index absence_person on michisuji.absence (person_code, to_date);
create index absence_end on michisuji.absence (to_date);
comment on table michisuji.absence is '不在。職員が休暇や出張などで仕事に就けない期間';
comment on column michisuji.absence.from_date is '始まりの日（含む）';
comment on column michisuji.absence.to_date is '終わりの日（含む）。過ぎると代理はひとりでに終わる';
comment on column michisuji.absence.note is '事情。本人と、その不在を入れてよい人だけに見せる';
comment on column michisuji.absence.entered_by is '入れた職員。空は職員を表さない利用者';
