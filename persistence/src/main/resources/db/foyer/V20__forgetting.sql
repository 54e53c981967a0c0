-- Old messages and letters are forgotten, of all organizations together.
ALTER TABLE message
  ADD KEY by_reading (read_at),
  ADD KEY by_age (told_at);

ALTER TABLE letter
  ADD KEY by_age (written_at);
