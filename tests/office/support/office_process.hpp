#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace referralbook::tests {

/// One soffice of its own: a throw-away profile, nothing of the user's. A small guardian process (a fork) starts it in
/// a process group of its own, starts it again when it asks for that (exit code 81), and ends the whole group as soon
/// as this process says so, ends or is killed. So no office is ever left behind, and no other office is ever touched.
class office_process {
public:
    struct options {
        std::filesystem::path soffice;   ///< the start script
        std::filesystem::path profile;   ///< folder for profile and extension cache; made when missing
        std::string pipe;                ///< name of the pipe it listens on
        bool headless = true;
    };

    explicit office_process(options const& what);
    ~office_process();
    office_process(office_process const&) = delete;
    office_process& operator=(office_process const&) = delete;

    /// True until the office and its guardian have ended.
    bool alive();
    /// Waits for an office that was asked to end itself. False: it is still there.
    bool wait(std::chrono::milliseconds patience);
    /// Ends the office at once, hung or not. May be called from any thread.
    void end() noexcept;

    /// The process that holds the documents (soffice.bin); 0 where it is not there.
    pid_t main_process() const;

private:
    pid_t guardian_ = 0;
    int lifeline_ = -1;     // the guardian ends the office when this closes
    int group_pipe_ = -1;   // the guardian tells the office's process group here
    mutable pid_t group_ = 0;
};

/// The -env arguments that keep soffice and unopkg in `profile`.
std::vector<std::string> isolation(std::filesystem::path const& profile);

/// Runs a program to its end and gives back its exit code; its output goes to `log`. -1: not started or out of time.
int run_program(std::vector<std::string> const& words, std::filesystem::path const& log, std::chrono::seconds patience);

}
