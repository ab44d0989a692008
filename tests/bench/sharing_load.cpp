// Many desks at work on one shared book, through the protocol and without an office: what the server does and what a
// desk waits for. It starts a server of its own (tests/office/support/database_server.hpp, without fsync), fills the
// book as Share this book does, lets the desks tick and type, reads the book as Join does, and checks that nothing was
// lost. It ends after so many pushes or seconds. Words, with what they are without them:
//     sharing_load --desks 50 --referrals 100000 --pushes 5000 --seconds 120 --pause 0
// `pause`: milliseconds that a desk rests between two of its actions, on average.
#include "office/support/database_server.hpp"
#include "sharing/server/book_text.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/server/push_text.hpp"
#include "sharing/server/shared_ddl.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <dlfcn.h>
#include <map>
#include <memory>
#include <random>
#include <stdexcept>
#include <thread>

using namespace referralbook::sharing;
using referralbook::book::table_id;
using referralbook::tests::the_server;
using clock_type = std::chrono::steady_clock;

namespace {

struct wanted {
    int desks = 50, referrals = 100'000, pushes = 5000, seconds = 120, pause = 0;
};

/// The functions of libpq, which comes with the office's driver, that are needed here.
struct libpq {
    template <class Function> static Function* named(char const* name) {
        static void* const library = dlopen("libpq.so.5", RTLD_NOW);
        auto* found = library ? dlsym(library, name) : nullptr;
        if (!found) throw std::runtime_error{"libpq.so.5 is missing; install the package libpq5"};
        return reinterpret_cast<Function*>(found);
    }
    void* (*connect)(char const*) = named<void*(char const*)>("PQconnectdb");
    void (*finish)(void*) = named<void(void*)>("PQfinish");
    int (*status)(void*) = named<int(void*)>("PQstatus");
    void* (*exec)(void*, char const*) = named<void*(void*, char const*)>("PQexec");
    int (*result_status)(void*) = named<int(void*)>("PQresultStatus");
    char* (*message)(void*) = named<char*(void*)>("PQerrorMessage");
    int (*rows)(void*) = named<int(void*)>("PQntuples");
    int (*columns)(void*) = named<int(void*)>("PQnfields");
    char* (*value)(void*, int, int) = named<char*(void*, int, int)>("PQgetvalue");
    int (*length)(void*, int, int) = named<int(void*, int, int)>("PQgetlength");
    void (*clear)(void*) = named<void(void*)>("PQclear");
};

struct traffic {
    std::int64_t messages = 0, bytes_out = 0, bytes_in = 0;
    traffic& operator+=(traffic const& other) {
        messages += other.messages;
        bytes_out += other.bytes_out;
        bytes_in += other.bytes_in;
        return *this;
    }
};

/// One connection, with the limits of a desk's.
class link {
public:
    explicit link(std::string const& user) {
        constexpr std::string_view driver = "sdbc:postgresql:";
        const auto words = driver_url(the_server().address(user)).substr(driver.size());
        connection_.reset(pq().connect((words + " user='" + user + "' password='load'").c_str()));
        if (pq().status(connection_.get()) != 0)
            throw std::runtime_error{"no connection: " + std::string{pq().message(connection_.get())}};
    }
    text_rows send(std::string const& message) {
        const std::unique_ptr<void, void (*)(void*)> answer{pq().exec(connection_.get(), message.c_str()), pq().clear};
        constexpr int done = 1, with_rows = 2;
        const int how = pq().result_status(answer.get());
        if (how != done && how != with_rows) throw std::runtime_error{pq().message(connection_.get())};
        ++gone.messages;
        gone.bytes_out += static_cast<std::int64_t>(message.size());
        text_rows rows(static_cast<std::size_t>(pq().rows(answer.get())));
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (int column = 0; column < pq().columns(answer.get()); ++column) {
                const auto at = static_cast<int>(row);
                rows[row].emplace_back(pq().value(answer.get(), at, column),
                    static_cast<std::size_t>(pq().length(answer.get(), at, column)));
                gone.bytes_in += static_cast<std::int64_t>(rows[row].back().size());
            }
        return rows;
    }
    traffic gone;

private:
    static libpq const& pq() {
        static const libpq one;
        return one;
    }
    std::unique_ptr<void, void (*)(void*)> connection_{nullptr, pq().finish};
};

double seconds_since(clock_type::time_point begin) {
    return std::chrono::duration<double>{clock_type::now() - begin}.count();
}

std::string key_of_referral(int number) { return "LOAD" + std::to_string(number); }

/// A referral as an office has it: most are closed and old.
edit new_referral(int number) {
    const auto some = [&](unsigned below) { return static_cast<unsigned>(number) * 2654435761u / 7u % below; };
    const bool open = number % 50 == 0;
    const double date = 46329.0 - some(1800);
    return {{table_id::referrals, key_of_referral(number)}, edit_kind::added, {},
        {{"number", double(number)}, {"date", date}, {"source", "Source " + std::to_string(some(2000))},
            {"prospect", "Person " + std::to_string(number)}, {"phone", "030 " + std::to_string(some(9'000'000))},
            {"need", some(3) ? "Crown" : "Implant"}, {"owner", some(2) ? "Ada" : "Ben"},
            {"status",
                open          ? "Trying"
                    : some(3) ? "Won"
                              : "Lost"},
            {"status_since", date + 9}, {"attempts", 0.0}, {"last_attempt", date + 2}, {"thanked", date + 1},
            {"value", 100.0 + some(900)}}};
}

std::int64_t push_of(link& to, std::string const& book, std::string const& desk, std::int64_t seen,
    std::span<edit const> edits, std::mt19937_64& random) {
    const auto answer = to.send(push_text({.book = book,
        .operation = uuid_of(random(), random()),
        .desk = desk,
        .who = "Desk",
        .seen = seen,
        .edits = edits}));
    return answer.empty() ? -1 : std::stoll(answer[0][0]);
}

/// What one desk did and how long it waited, in seconds.
struct day_of_a_desk {
    std::vector<double> pushes, rounds;
    traffic gone;
    std::int64_t accepted = 0, refused = 0, changes_taken = 0, round_messages = 0;
};

/// Ticks and types: a referral, its attempts and sometimes more; a fifth of them in the same few rows as all others.
void work(wanted const& want, std::string const& book, std::int64_t seen, unsigned number, std::atomic<int>& left,
    clock_type::time_point end, day_of_a_desk& day) {
    link server{"desk"};
    std::mt19937_64 random{number + 1000};
    const auto desk = uuid_of(random(), random());
    server.send(desk_text(book, desk, "Desk " + std::to_string(number), seen));
    server.gone = {};
    std::map<std::string, double> attempts;   // of the rows that somebody has worked on
    std::exponential_distribution<> rest{1.0};
    while (clock_type::now() < end && left.fetch_sub(1) > 0) {
        if (want.pause > 0)
            std::this_thread::sleep_for(std::chrono::duration<double, std::milli>{want.pause * rest(random)});
        const auto begin = clock_type::now();
        const auto before = server.gone.messages;
        const bool hot = random() % 5 == 0;
        const auto row = key_of_referral(1 + static_cast<int>(random() % (hot ? 50u : unsigned(want.referrals))));
        for (bool done = false; !done;) {
            if (std::stoll(server.send(last_change_text(book))[0][0]) > seen) {
                const auto answer = server.send(history_text(book, seen, 2000));
                const auto changes = changes_of(answer);
                for (auto const& one : changes.value()) {
                    ++day.changes_taken;
                    if (const auto it = one.what.after.find("attempts"); it != one.what.after.end())
                        attempts[one.what.row.id] = std::get<double>(it->second);
                }
                seen = std::max(seen, last_number_of(answer));
                if (answer.size() == 2000) continue;
            }
            const double tried = attempts[row];
            std::vector<edit> edits{
                {{table_id::referrals, row}, edit_kind::changed, {{"attempts", tried}}, {{"attempts", tried + 1}}}};
            if (random() % 2)
                edits.push_back({{table_id::touches, "T" + std::to_string(random())}, edit_kind::added, {},
                    {{"when", 46350.5}, {"who", "Source 7"}, {"kind", "Call"}, {"note", "rang, left a message"}}});
            const auto sent = clock_type::now();
            const auto last = push_of(server, book, desk, seen, edits, random);
            day.pushes.push_back(seconds_since(sent));
            done = last >= 0;
            ++(done ? day.accepted : day.refused);
            if (done) attempts[row] = tried + 1;
            if (done && last - static_cast<std::int64_t>(edits.size()) == seen) seen = last;
        }
        day.rounds.push_back(seconds_since(begin));
        day.round_messages += server.gone.messages - before;
    }
    day.gone = server.gone;
}

double at_percent(std::vector<double>& all, std::size_t percent) {
    if (all.empty()) return 0;
    std::ranges::sort(all);
    return all[std::min(all.size() - 1, all.size() * percent / 100)] * 1000;
}

std::int64_t fill(wanted const& want, std::string const& book) {
    link server{"desk"};
    std::mt19937_64 random{1};
    const auto begin = clock_type::now();
    std::int64_t seen = 0;
    std::vector<edit> edits;
    for (int number = 1; number <= want.referrals; ++number) {
        edits.push_back(new_referral(number));
        if (edits.size() < most_edits && number < want.referrals) continue;
        seen = push_of(server, book, book, seen, edits, random);
        edits.clear();
    }
    const auto took = seconds_since(begin);
    std::printf("filled: %d referrals in %.1f s, %.0f rows/s, %lld messages, %.1f MB sent\n", want.referrals, took,
        want.referrals / took, static_cast<long long>(server.gone.messages), double(server.gone.bytes_out) / 1e6);
    std::fflush(stdout);
    return seen;
}

void read_all(std::string const& book) {
    link server{"desk"};
    auto const& table = *find_shared(table_id::referrals);
    std::vector<double> windows;
    std::size_t rows = 0;
    constexpr int a_window = 5000;
    const auto begin = clock_type::now();
    for (std::string after;;) {
        const auto sent = clock_type::now();
        const auto answer = server.send(rows_text(table, book, after, a_window));
        stored_rows read;
        if (!add_rows(table, answer, read)) throw std::runtime_error{"a row cannot be read"};
        windows.push_back(seconds_since(sent));
        rows += read.size();
        if (answer.size() < a_window) break;
        after = answer.back()[0];
    }
    const auto took = seconds_since(begin);
    std::printf("read whole: %zu referrals in %.1f s, %.0f rows/s, windows of %d: p50 %.0f ms, p95 %.0f ms, %.1f MB\n",
        rows, took, double(rows) / took, a_window, at_percent(windows, 50), at_percent(windows, 95),
        double(server.gone.bytes_in) / 1e6);
    std::fflush(stdout);
}

bool holds(char const* what, std::string const& found, std::string const& expected) {
    const bool same = found == expected;
    std::printf("%s: %s%s%s\n", what, found.c_str(), same ? "" : ", expected ", same ? "" : expected.c_str());
    return same;
}

bool run(wanted const& want) {
    auto& server = the_server();
    server.sql(shared_ddl());
    server.sql("create role desk login in role rb_desk password 'load'");
    const auto book = server.sql("insert into rb.book(id,name) values(gen_random_uuid(),'Load') returning id");
    server.sql("insert into rb.member(book,login) values('" + book + "','desk')");
    const auto seen = fill(want, book);
    server.sql("analyze");   // as the server does by itself after a while
    std::vector<day_of_a_desk> days(static_cast<std::size_t>(want.desks));
    std::atomic<int> left{want.pushes};
    const auto begin = clock_type::now();
    std::atomic<bool> failed{false};
    {
        std::vector<std::jthread> desks;
        for (std::size_t i = 0; i < days.size(); ++i)
            desks.emplace_back([&, i] {
                try {
                    work(want, book, seen, unsigned(i + 1), left, begin + std::chrono::seconds{want.seconds}, days[i]);
                } catch (std::exception const& failure) {
                    std::fprintf(stderr, "desk %zu: %s\n", i + 1, failure.what());
                    failed = true;
                }
            });
    }
    const auto took = seconds_since(begin);
    day_of_a_desk all;
    for (auto const& one : days) {
        all.pushes.insert(all.pushes.end(), one.pushes.begin(), one.pushes.end());
        all.rounds.insert(all.rounds.end(), one.rounds.begin(), one.rounds.end());
        all.gone += one.gone;
        all.accepted += one.accepted;
        all.refused += one.refused;
        all.changes_taken += one.changes_taken;
        all.round_messages += one.round_messages;
    }
    const auto each = [&](std::int64_t total) {
        return double(total) / double(std::max<std::size_t>(1, all.rounds.size()));
    };
    std::printf(
        "%d desks, pause %d ms: %lld pushes in %.1f s, %.0f pushes/s, %lld tried again for a row had moved on\n",
        want.desks, want.pause, static_cast<long long>(all.accepted), took, double(all.accepted) / took,
        static_cast<long long>(all.refused));
    std::printf("a push alone: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms\n", at_percent(all.pushes, 50),
        at_percent(all.pushes, 95), at_percent(all.pushes, 99));
    std::printf("a round (poll, take in, push until accepted): p50 %.1f ms, p95 %.1f ms, p99 %.1f ms\n",
        at_percent(all.rounds, 50), at_percent(all.rounds, 95), at_percent(all.rounds, 99));
    std::printf("of a round: %.2f messages, %.0f bytes sent, %.0f bytes read, %.1f changes of others\n",
        each(all.round_messages), each(all.gone.bytes_out), each(all.gone.bytes_in), each(all.changes_taken));
    std::fflush(stdout);
    read_all(book);
    std::printf("on the server: %s\n",
        server
            .sql("select 'referrals '||pg_size_pretty(pg_total_relation_size('rb.referral'))||', history '||"
                 "pg_size_pretty(pg_total_relation_size('rb.change'))")
            .c_str());
    bool good = !failed;
    good &= holds("attempts counted", server.sql("select cast(sum(attempts) as bigint) from rb.referral"),
        std::to_string(all.accepted));
    good &= holds(
        "numbers without a gap", server.sql("select (select count(*) from rb.change)=last from rb.book"), "t");
    good &= holds("changes that did not expect what the one before left",
        server.sql("with w as (select after->>'attempts' a,before->>'attempts' b,kind,lag(after->>'attempts') over "
                   "(partition by id order by no) p from rb.change where tab='referral') select count(*) from w where "
                   "kind='c' and b is distinct from p"),
        "0");
    return good;
}

}

int main(int count, char** words) try {
    wanted want;
    const std::map<std::string_view, int*> known{{"--desks", &want.desks}, {"--referrals", &want.referrals},
        {"--pushes", &want.pushes}, {"--seconds", &want.seconds}, {"--pause", &want.pause}};
    for (int i = 1; i + 1 < count; i += 2) {
        const auto found = known.find(words[i]);
        if (found == known.end()) throw std::runtime_error{"unknown word " + std::string{words[i]}};
        *found->second = std::stoi(words[i + 1]);
    }
    return run(want) ? 0 : 1;
} catch (std::exception const& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 1;
}
