-- When a meeting was first wanted, which is when its event was booked. Whoever adds a meeting
-- doesn't say it, and no change of its state changes it. Meetings are counted by day from the index
-- alone.
ALTER TABLE meeting ADD COLUMN wanted_at DATETIME(6) NOT NULL DEFAULT (state_since);

UPDATE meeting m
JOIN booking b ON b.organization_id = m.organization_id AND b.id = m.booking_id
SET m.wanted_at = b.booked_at;

ALTER TABLE meeting ADD KEY by_day (organization_id, wanted_at, state);

-- The busiest hosts of an account's day.
ALTER TABLE zoom_host_days ADD KEY by_spent (environment, zoom_account, day, spent);
