//! What people do, each as the command that the window gives.

use super::{Simulation, at};
use svarsvakt::commands::{AssignManner, Command, NewQuestion, QuestionBasis, StepDone};
use svarsvakt::domain::absence::AbsenceDetails;
use svarsvakt::domain::calendar::DateSpan;
use svarsvakt::domain::closing::{ClosingStep, StepStatus};
use svarsvakt::domain::ids::{AccountId, QuestionId};
use svarsvakt::domain::roster::DayAssignment;

impl Simulation {
    /// A question comes in and is registered.
    pub fn ask(&mut self, account: &str) {
        let question = Command::RegisterQuestion(NewQuestion {
            key: None,
            account: self.account(account),
            author: Some("Birgitta".to_owned()),
            link: None,
            assigned: None,
            response_hours: None,
            text: "Hej, hur har ni öppet?".to_owned(),
            received: self.desk.now,
            history: false,
        });
        self.act("anneli", &format!("en fråga kom på {account}"), &question);
    }

    /// Everything that is open on an account is answered.
    pub fn answer(&mut self, account: &str) {
        for basis in self.open(account) {
            let command = Command::Answer {
                basis,
                text: "Hej!".to_owned(),
                at: self.desk.now,
            };
            self.act("anneli", &format!("svarade på {account}"), &command);
        }
    }

    /// A holding reply that promises an answer on a day.
    pub fn promise(&mut self, account: &str, day: &str) {
        for basis in self.open(account) {
            let command = Command::SendHoldingReply {
                basis,
                text: "Vi återkommer.".to_owned(),
                at: self.desk.now,
                return_on: day.parse().unwrap(),
            };
            let what = format!("gav mellansvar på {account}, lovade {day}");
            self.act("anneli", &what, &command);
        }
    }

    /// A colleague is asked, and wanted to answer by a moment.
    pub fn forward(&mut self, account: &str, wanted_by: &str) {
        for basis in self.open(account) {
            let command = Command::Forward {
                basis,
                to: "Gatuenheten".to_owned(),
                wanted_by: Some(at(wanted_by)),
                text: None,
                at: self.desk.now,
            };
            let what = format!("skickade vidare från {account}, önskar svar {wanted_by}");
            self.act("anneli", &what, &command);
        }
    }

    /// A step of every closing that holds the day is ticked, but not on these accounts.
    pub fn tick(&mut self, who: &str, step: ClosingStep, day: &str, but: &[&str]) {
        let day = day.parse().unwrap();
        let but: Vec<AccountId> = but.iter().map(|key| self.account(key)).collect();
        let plans = self.desk.closings.iter();
        let plans = plans.filter(|plan| plan.run().contains(day) && !but.contains(&plan.account));
        let is_todo = |status| matches!(status, StepStatus::Todo { .. });
        let steps = plans.filter(|plan| is_todo(plan.status(step)));
        let steps: Vec<StepDone> = steps
            .map(|plan| StepDone {
                account: plan.account,
                run: plan.run(),
                step,
            })
            .collect();
        assert!(!steps.is_empty(), "{step:?} {day}");
        let names = steps.iter().map(|step| self.key(step.account));
        let what = format!("{} {}", step.code(), names.collect::<Vec<_>>().join(", "));
        self.act(who, &what, &Command::TickClosingSteps { steps });
    }

    /// A step of one account's closing that holds the day is ticked.
    pub fn tick_on(&mut self, who: &str, step: ClosingStep, account: &str, day: &str) {
        let done = StepDone {
            account: self.account(account),
            run: self.run_of(account, day),
            step,
        };
        let what = format!("{} {account}", step.code());
        self.act(who, &what, &Command::TickClosingSteps { steps: vec![done] });
    }

    /// It is decided that comments stay open.
    pub fn keep_open(&mut self, who: &str, account: &str, day: &str) {
        let command = Command::KeepOpen {
            closings: vec![(self.account(account), self.run_of(account, day))],
            reason: "Chefen svarar hemifrån".to_owned(),
        };
        self.act(who, &format!("lämnar öppet {account} {day}"), &command);
    }

    /// Days of an account are given to somebody.
    pub fn assign(&mut self, who: &str, account: &str, days: &[&str], to: &str) {
        let assign = |day: &&str| DayAssignment {
            account: self.account(account),
            date: day.parse().unwrap(),
            person: Some(self.person(to)),
        };
        let command = Command::AssignDays {
            days: days.iter().map(assign).collect(),
            manner: AssignManner::Assigned,
        };
        let what = format!("{to} bevakar {account} {}", days.join(", "));
        self.act(who, &what, &command);
    }

    /// Somebody is away on a day, and nobody stands in.
    pub fn falls_ill(&mut self, who: &str, day: &str) {
        let command = Command::SaveAbsence {
            before: None,
            details: AbsenceDetails {
                person: self.person(who),
                span: DateSpan::of_day(day.parse().unwrap()),
                reason: Some("sjuk".to_owned()),
                stand_ins: Vec::new(),
            },
            days: Vec::new(),
        };
        self.act(who, &format!("är borta {day}"), &command);
    }

    fn run_of(&self, account: &str, day: &str) -> DateSpan {
        let (id, day) = (self.account(account), day.parse().unwrap());
        let mut plans = self.desk.closings.iter();
        let plan = plans.find(|plan| plan.account == id && plan.run().contains(day));
        plan.unwrap().run()
    }

    fn open(&self, account: &str) -> Vec<QuestionBasis> {
        let id = self.account(account);
        let open = self.desk.queue.iter().map(|item| &item.question);
        let open = open.filter(|question| question.account == id);
        let basis = |question: QuestionId| QuestionBasis {
            question,
            version: self.store.question(question).unwrap().unwrap().version,
        };
        open.map(|question| basis(question.id)).collect()
    }
}
