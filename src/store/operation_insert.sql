INSERT INTO operation (id, at, actor, actor_name, kind, action, target, subject, question)
VALUES (:id, :at, :actor, :actor_name, :kind, :action, :target, :subject, :question)
