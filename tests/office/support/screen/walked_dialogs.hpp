#pragma once
/// The dialogs of commands that a test opens one after another, with a referral's row in front.
namespace referralbook::tests {

struct walked_dialog {
    char const *command, *title;   ///< the title in English
};

inline constexpr walked_dialog walked_dialogs[]{{"NewReferral", "New referral"}, {"NewEnquiry", "New enquiry"},
    {"Answered", "How was it?"}, {"LogTouch", "Log contact"}, {"Done", "Mark step done"}, {"Draft", "Write a letter"},
    {"Snooze", "Snooze"}, {"StatusChanged", "Status changed"}, {"LogGiven", "Referral we made"}, {"Goals", "Goals"},
    {"SourcePlan", "Source plan"}, {"Handout", "Hand-out for a source"}, {"AddAlias", "Merge source names"},
    {"EditList", "Lists"}, {"ExportCalendar", "Export to calendar"}, {"Export", "Export"},
    {"FillHolidays", "Fill in holidays"}, {"Settings", "Settings"}, {"WhatWeHold", "What we hold about somebody"},
    {"Forget", "Forget somebody"}, {"Mailing", "Letters, labels and envelopes"}, {"Trial", "Try something"},
    {"Digest", "Monthly digest"}, {"Recommended", "People we recommend"}};

}
