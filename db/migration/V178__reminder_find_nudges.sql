create index mail_nudge on michisuji.mail (task_id, created_at) where kind = 'NUDGE';
