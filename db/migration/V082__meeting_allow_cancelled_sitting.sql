alter table michisuji.sitting drop constraint sitting_state_check;
alter table michisuji.sitting add constraint sitting_state_check check (state in ('PLANNED', 'HELD', 'CANCELLED'));
