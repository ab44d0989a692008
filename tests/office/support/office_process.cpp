#include "office/support/office_process.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace referralbook::tests {

namespace {

using clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int restart_wanted = 81;

// Everything a child needs is made before the fork: after it only system calls are safe.
struct command_line {
    explicit command_line(std::vector<std::string> const& words) : words_{words} {
        for (auto& word : words_) pointers_.push_back(word.data());
        pointers_.push_back(nullptr);
    }
    char* const* data() const { return pointers_.data(); }

private:
    std::vector<std::string> words_;
    std::vector<char*> pointers_;
};

pid_t start(command_line const& line, int output) {
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        const int nothing = open("/dev/null", O_RDONLY);
        dup2(nothing, 0);
        if (output >= 0) {
            dup2(output, 1);
            dup2(output, 2);
        }
        execv(line.data()[0], line.data());
        _exit(127);
    }
    if (child > 0) setpgid(child, child);
    return child;
}

void end_group(pid_t group) {
    kill(-group, SIGKILL);
    while (waitpid(-group, nullptr, 0) > 0 || errno == EINTR) {}
}

[[noreturn]] void guard(command_line const& line, int lifeline, int told, int output) {
    signal(SIGPIPE, SIG_IGN);
    while (true) {
        const pid_t child = start(line, output);
        if (child < 0) _exit(126);
        if (write(told, &child, sizeof child) != sizeof child) {}
        int status = 0;
        while (true) {
            if (waitpid(child, &status, WNOHANG) == child) break;
            pollfd one{lifeline, POLLIN, 0};
            if (poll(&one, 1, 20) > 0) {
                end_group(child);
                _exit(0);
            }
        }
        if (WIFEXITED(status) && WEXITSTATUS(status) == restart_wanted) continue;
        end_group(child);
        _exit(WIFEXITED(status) ? WEXITSTATUS(status) : 125);
    }
}

}

std::vector<std::string> isolation(std::filesystem::path const& profile) {
    const auto url = "file://" + std::filesystem::absolute(profile).string();
    return {"-env:UserInstallation=" + url + "/user", "-env:UNO_SHARED_PACKAGES_CACHE=" + url + "/packages"};
}

office_process::office_process(options const& what) {
    std::filesystem::create_directories(what.profile);
    std::vector<std::string> words{what.soffice.string(), "--norestore", "--nologo", "--nofirststartwizard",
        "--accept=pipe,name=" + what.pipe + ";urp;"};
    if (what.headless) words.push_back("--headless");
    for (auto const& word : isolation(what.profile)) words.push_back(word);
    const command_line line{words};
    const auto log = (what.profile / "soffice.log").string();
    int life[2], group[2];
    if (pipe2(life, O_CLOEXEC) != 0 || pipe2(group, O_CLOEXEC | O_NONBLOCK) != 0) throw std::runtime_error{"no pipe"};
    guardian_ = fork();
    if (guardian_ < 0) throw std::runtime_error{"the guardian of the office could not be started"};
    if (guardian_ == 0) {
        setpgid(0, 0);   // a Ctrl-C or a killed test must not take the guardian along before its work is done
        close(life[1]);
        close(group[0]);
        guard(line, life[0], group[1], open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
    close(life[0]);
    close(group[1]);
    lifeline_ = life[1];
    group_pipe_ = group[0];
}

office_process::~office_process() {
    end();
    wait(std::chrono::seconds{10});
    close(group_pipe_);
}

bool office_process::alive() {
    if (guardian_ != 0 && waitpid(guardian_, nullptr, WNOHANG) != 0) guardian_ = 0;
    return guardian_ != 0;
}

bool office_process::wait(milliseconds patience) {
    const auto until = clock::now() + patience;
    while (alive()) {
        if (clock::now() > until) return false;
        std::this_thread::sleep_for(milliseconds{10});
    }
    return true;
}

void office_process::end() noexcept {
    if (const int line = std::exchange(lifeline_, -1); line >= 0) close(line);
}

pid_t office_process::main_process() const {
    for (pid_t told = 0; read(group_pipe_, &told, sizeof told) == sizeof told;) group_ = told;
    if (group_ == 0) return 0;
    for (auto const& entry : std::filesystem::directory_iterator{"/proc"}) {
        const auto name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        std::ifstream stat{entry.path() / "stat"};
        std::string content;
        std::getline(stat, content);
        const auto open = content.find('('), close = content.rfind(')');
        if (close == std::string::npos || content.substr(open + 1, close - open - 1) != "soffice.bin") continue;
        std::istringstream rest{content.substr(close + 1)};
        std::string state;
        pid_t parent = 0, group = 0;
        if (rest >> state >> parent >> group; group == group_) return static_cast<pid_t>(std::stol(name));
    }
    return 0;
}

int run_program(
    std::vector<std::string> const& words, std::filesystem::path const& log, std::chrono::seconds patience) {
    const command_line line{words};
    const int output = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const pid_t child = start(line, output);
    if (output >= 0) close(output);
    if (child < 0) return -1;
    const auto until = clock::now() + patience;
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (clock::now() > until) {
            end_group(child);
            return -1;
        }
        std::this_thread::sleep_for(milliseconds{10});
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}
