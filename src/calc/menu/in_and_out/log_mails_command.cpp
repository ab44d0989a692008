#include "calc/menu/in_and_out/log_mails_command.hpp"

#include "calc/files/file_choice.hpp"
#include "calc/menu/prepared.hpp"
#include "calc/menu/written.hpp"
#include "calc/office/charset.hpp"
#include "calc/office/office_language.hpp"
#include "calc/sheets/today.hpp"
#include "commands/in_and_out/log_mails.hpp"
#include "files/file_name.hpp"
#include "files/whole_file.hpp"
#include "text/words.hpp"

#include <array>

namespace referralbook::calc {

namespace {

constexpr std::array mail_files{
    file_kind{text::to_say("Mails (*.eml)"), "*.eml"}, file_kind{text::to_say("All files"), "*.*"}};
constexpr std::size_t most_files = 500;

commands::mail_to_log mail_in(std::string const& file) {
    const auto path = path_of(file);
    commands::mail_to_log mail{files::text_of(path.filename()), {}, {}};
    const auto bytes = files::read_beginning_of_file(path, formats::most_of_a_mail, office_language());
    if (!bytes || !*bytes) return mail;
    mail.head = formats::read_mail_head(**bytes, office_text);
    if (mail.head && mail.head->sent) {
        const auto [day, time] = local_time_of(*mail.head->sent);
        mail.when = commands::moment{day, time};
    }
    return mail;
}

}

command_answer log_mails_command(command_call const& call) {
    const auto ready = prepare(call);
    if (!ready) return book::refuse(ready.error());
    std::vector<std::string> chosen;
    if (const auto given = call.text(argument::file))
        text::each_part(*given, std::string_view{"\r\n"}, [&](std::string_view file) {
            if (!text::only_blanks(file)) chosen.emplace_back(text::trimmed(file));
        });
    else if (!call.quiet()) {
        chosen = files_to_open(call, tr("Log mails"), mail_files);
        if (chosen.empty()) return std::string{};
    }
    if (chosen.empty()) return book::refuse(tr("Say which mails to log: files that end in .eml."));
    if (chosen.size() > most_files)
        return book::refuse(tr("{1} mails are too many at once; choose at most {2}.", chosen.size(), most_files));
    std::vector<commands::mail_to_log> mails;
    for (auto const& file : chosen) mails.push_back(mail_in(file));
    return written(call, commands::log_mails(ready->workbook, mails, call.words(argument::by), ready->now));
}

}
