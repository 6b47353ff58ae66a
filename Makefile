# Two Sons of Heaven. `make help` lists what can be made.
#
# One file builds everything: each folder of engine/ is a floor, each floor an archive, and a test is linked with the
# archives of its own floor and those below alone (engine/FLOORS), so that the linker refuses what the checks overlook.
# Objects lie under build/MODE/; O=DIR puts them elsewhere, for a source tree that can't be written to.

VERSION := 0.1.0
MODE ?= debug
O ?= build
PREFIX ?= /usr/local
DESTDIR ?=
DATADIR = $(PREFIX)/share/chanyuan
MANDIR = $(PREFIX)/share/man/man6
FUZZ_SECONDS ?= 10
FUZZ_SEED ?= 1005
CI ?=
WERROR ?= $(if $(filter true,$(CI)),1)

ifneq ($(words $(O)),1)
  $(error O=$(O) holds a space, which make can't have in a target. Use another folder for the build)
endif
B := $(O)/$(MODE)
GAME := $(B)/chanyuan

# ---- flags -------------------------------------------------------------------------------------------------------
FLAGS_debug   := -Og -g
FLAGS_release := -O2 -g -D_FORTIFY_SOURCE=2 -fstack-protector-strong
FLAGS_asan    := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -Wno-format-truncation
FLAGS_tiny    := $(FLAGS_asan) -DTINY
FLAGS_cov     := -O0 -g --coverage
FLAGS_fuzz    := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
LTO_release   := -flto=auto
ifeq ($(MODE),fuzz)
  CC = clang
endif
ifeq ($(FLAGS_$(MODE)),)
  $(error MODE=$(MODE) isn't one of debug, release, asan, tiny, cov, fuzz)
endif
ifeq ($(origin AR),default)
  AR = $(if $(findstring clang,$(CC)),$(or $(shell command -v llvm-ar),ar),gcc-ar)
endif
LTO ?= $(if $(findstring clang,$(CC)),,$(LTO_$(MODE)))
WARNINGS := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wvla -Wswitch-enum \
  $(if $(filter 1,$(WERROR)),-Werror)
PKG_CONFIG ?= pkg-config
# Homebrew keeps off the path what the system has too (ncurses) or what is old (Lua 5.4), and libunistring says no flags.
ifeq ($(shell uname),Darwin)
  BREW := $(shell brew --prefix 2>/dev/null)
endif
ifneq ($(BREW),)
  PKG_CONFIG := PKG_CONFIG_PATH='$(BREW)/opt/ncurses/lib/pkgconfig:$(BREW)/opt/lua@5.4/lib/pkgconfig:$(PKG_CONFIG_PATH)' $(PKG_CONFIG)
  CPPFLAGS += -I$(BREW)/include
  LDFLAGS += -L$(BREW)/lib
endif
# Lua 5.4 has another name on each system, and the last of them is any Lua's.
LUA := $(or $(shell for name in lua5.4 lua-5.4 lua54 lua; do $(PKG_CONFIG) --exists "$$name >= 5.4 $$name < 5.5" 2>/dev/null && \
  echo $$name && break; done),lua5.4)
PACKAGES := ncursesw $(LUA) jansson libxxhash
pkg = $(shell $(PKG_CONFIG) $(1) 2>/dev/null)
# Each outside library is on the path of its own floor alone.
FLOOR_FLAGS_base := $(call pkg,--cflags libxxhash)
FLOOR_FLAGS_script := $(call pkg,--cflags $(LUA))
FLOOR_FLAGS_front := $(call pkg,--cflags ncursesw)
FLOOR_FLAGS_app := $(call pkg,--cflags jansson) -DCHANYUAN_VERSION='"$(VERSION)"'
ALL_FLAGS = -std=c17 -D_DEFAULT_SOURCE $(WARNINGS) $(FLAGS_$(MODE)) $(LTO) -Iengine $(CPPFLAGS) $(CFLAGS)
LINK_FLAGS = $(FLAGS_$(MODE)) $(LTO) $(CFLAGS) $(LDFLAGS)
LIBS = $(call pkg,--libs ncursesw $(LUA) jansson) -lunistring -lm -pthread $(LDLIBS)
STAMP = $(CC) $(ALL_FLAGS) $(LINK_FLAGS) $(LIBS) $(FLOOR_FLAGS_base) $(FLOOR_FLAGS_script) $(FLOOR_FLAGS_front) $(FLOOR_FLAGS_app)

# V=1 shows the commands themselves.
Q = $(if $(V),,@)

.DELETE_ON_ERROR:
.SECONDARY:
.DEFAULT_GOAL := all
FORCE:
.PHONY: FORCE all
all: $(GAME) ## the game, in debug (MODE=release, asan, tiny, cov or fuzz for others)

# Remade when the flags differ, left alone when they don't. Also the first to notice that a library is missing.
$(B)/flags: FORCE
	@mkdir -p '$(@D)'
	@$(PKG_CONFIG) --exists $(PACKAGES) || { echo 'Libraries are missing. `make deps` says which and installs them.' >&2; exit 1; }
	@printf '%s\n' '$(subst ','\'',$(STAMP))' | cmp -s - '$@' || printf '%s\n' '$(subst ','\'',$(STAMP))' >'$@'
$(B)/datadir: FORCE
	@mkdir -p '$(@D)'
	@printf '%s\n' '$(DATADIR)' | cmp -s - '$@' || printf '%s\n' '$(DATADIR)' >'$@'

# ---- floors ------------------------------------------------------------------------------------------------------
# "view:model,base," and so on: each floor with those below it, the highest first, as the linker wants them.
FLOORS := $(shell awk '/^[a-z]/ { printf "%s:", $$1; \
  for (i = NF; i > 1; i--) if ($$i ~ /^[a-z]+$$/) printf "%s,", $$i; print "" }' engine/FLOORS)
comma := ,
# $(1) the floor, $(2) those below it
define floor
SOURCES_$(1) := $$(wildcard engine/$(1)/*.c)
OBJECTS_$(1) := $$(patsubst engine/%.c,$$(B)/%.o,$$(filter-out %/main.c,$$(SOURCES_$(1))))
ARCHIVES_$(1) := $$(B)/lib$(1).a $(patsubst %,$$(B)/lib%.a,$(2))
$$(B)/lib$(1).a: $$(OBJECTS_$(1)) engine/$(1)
	@rm -f '$$@'
	@printf '  AR    %s\n' '$$@'
	$$(Q)$$(AR) crs '$$@' $$(OBJECTS_$(1))
$$(B)/$(1)/%.o: engine/$(1)/%.c $$(B)/flags
	@mkdir -p '$$(@D)'
	@printf '  CC    %s\n' '$$@'
	$$(Q)$$(CC) $$(ALL_FLAGS) $$(FLOOR_FLAGS_$(1)) -MMD -MP -c -o '$$@' '$$<'
$$(B)/tests/unit/test_$(1)_%: $$(B)/tests/unit/test_$(1)_%.o $$(HELP) $$(ARCHIVES_$(1))
	@printf '  LINK  %s\n' '$$@'
	$$(Q)$$(CC) $$(LINK_FLAGS) -o '$$@' $$^ -lcmocka $$(LIBS)
SOURCES += $$(SOURCES_$(1))
endef
HELP := $(B)/tests/libhelp.a
$(foreach f,$(FLOORS),$(eval $(call floor,$(word 1,$(subst :, ,$(f))),\
  $(subst $(comma), ,$(word 2,$(subst :, ,$(f)))))))

$(GAME): $(B)/app/main.o $(ARCHIVES_app)
	@printf '  LINK  %s\n' '$@'
	$(Q)$(CC) $(LINK_FLAGS) -o '$@' $^ $(LIBS)
# Only this object knows where it will be installed. (`private`: the flags' stamp, made on the way to it, doesn't.)
$(B)/app/paths.o: $(B)/datadir
$(B)/app/paths.o: private FLOOR_FLAGS_app += -DDATA_DIR='"$(DATADIR)"'

# ---- tests -------------------------------------------------------------------------------------------------------
# Files without a main are helpers: an archive every test is linked with, before the floors.
TEST_SOURCES := $(wildcard tests/unit/*.c tests/property/*.c tests/screen/*.c tests/bench/*.c)
TEST_MAINS := $(if $(TEST_SOURCES),$(shell grep -l '^int main\b' $(TEST_SOURCES)))
HELP_OBJECTS := $(patsubst %.c,$(B)/%.o,$(filter-out $(TEST_MAINS),$(TEST_SOURCES)))
programs = $(patsubst %.c,$(B)/%,$(filter tests/$(1)/%,$(TEST_MAINS)))
FUZZERS := $(patsubst %.c,$(B)/%,$(wildcard tests/fuzz/fuzz_*.c))
BELOW_APP = $(filter-out $(B)/libapp.a,$(ARCHIVES_app))
TEST_FLAGS = $(FLOOR_FLAGS_script) $(FLOOR_FLAGS_app) -Itests

$(HELP): $(HELP_OBJECTS) $(B)/flags
	@mkdir -p '$(@D)' && rm -f '$@'
	@$(AR) crs '$@' $(HELP_OBJECTS)
$(B)/tests/%.o: tests/%.c $(B)/flags
	@mkdir -p '$(@D)'
	@printf '  CC    %s\n' '$@'
	$(Q)$(CC) $(ALL_FLAGS) $(TEST_FLAGS) -MMD -MP -c -o '$@' '$<'
$(B)/tests/property/%: $(B)/tests/property/%.o $(HELP) $(BELOW_APP)
	@printf '  LINK  %s\n' '$@'
	$(Q)$(CC) $(LINK_FLAGS) -o '$@' $^ -lcmocka $(LIBS)
$(B)/tests/bench/%: $(B)/tests/bench/%.o $(HELP) $(BELOW_APP)
	@printf '  LINK  %s\n' '$@'
	$(Q)$(CC) $(LINK_FLAGS) -o '$@' $^ -lutil -lm $(LIBS)
$(B)/tests/screen/%: $(B)/tests/screen/%.o $(HELP) $(BELOW_APP)
	@printf '  LINK  %s\n' '$@'
	$(Q)$(CC) $(LINK_FLAGS) -o '$@' $^ -lcmocka -lvterm -lutil $(LIBS)
$(B)/tests/fuzz/%: $(B)/tests/fuzz/%.o $(ARCHIVES_app)
	@printf '  LINK  %s\n' '$@'
	$(Q)$(CC) $(LINK_FLAGS) -fsanitize=fuzzer -o '$@' $^ $(LIBS)
-include $(patsubst engine/%.c,$(B)/%.d,$(SOURCES)) $(patsubst %.c,$(B)/%.d,$(TEST_SOURCES) $(wildcard tests/fuzz/*.c))

export CC
export HEADER_FLAGS = $(FLOOR_FLAGS_base) $(FLOOR_FLAGS_script) $(FLOOR_FLAGS_app) $(FLOOR_FLAGS_front)
RUN = TALLY='$(TALLY)' sh tests/run.sh '$(B)'
C_FILES = $(wildcard engine/*/*.[ch] tests/*/*.[ch] tests/*/*/*.[ch])
LUA_FILES = $(shell find scripts tests -name '*.lua' ! -path '*/bad/*' ! -path 'tests/sandbox/*' ! -path '*/seeds/*')
STEPS := check check-shape check-format check-lua check-tidy check:asan check:tiny check-screen check-scripts \
  check-screen:asan fuzz-smoke

.PHONY: play deps check check-all test check-floors check-headers check-shape check-format check-tidy check-lua
.PHONY: check-screen check-scripts fuzz-smoke fuzz-run bench bench-run cov cov-report
.PHONY: install uninstall dist format compdb tags clean help
play: ## installs what is missing, builds the game for playing and opens it
	@sh .ci/deps.sh play
	+@$(MAKE) --no-print-directory $(JOBS) MODE=release all
	@$(AT_HOME)'$(O)/release/chanyuan'
# Built elsewhere, the program can't know where the source tree is.
AT_HOME = $(if $(filter-out build,$(O)),CHANYUAN_PATH="$${CHANYUAN_PATH:+$$CHANYUAN_PATH:}$(CURDIR)/scripts" )
CORES := $(shell getconf _NPROCESSORS_ONLN)
JOBS = $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(CORES))

test: ## installs what testing needs, then checks everything; ends with `N passed, N failed`
	@sh .ci/deps.sh test
	+@$(MAKE) --no-print-directory check-all
check-all: ## everything that is checked before a change is taken
	+@MAKE='$(MAKE) --no-print-directory $(JOBS)' sh tests/check_all.sh '$(O)/tally' $(STEPS)
check: $(GAME) $(call programs,unit) $(call programs,property) ## the inner loop: floors, headers, units, properties, plays
	@JOBS=$(CORES) $(RUN) tests/check_floors.sh tests/check_headers.sh $(call programs,unit) $(call programs,property) \
	  $(wildcard tests/scenario/*.play tests/scenario/run.sh tests/deps/run.sh tests/treaty/run.sh tests/begin/run.sh tests/bundle/run.sh tests/proof/run.sh tests/planted/run.sh tests/campaign/run.sh tests/handout/run.sh tests/insight/run.sh tests/meta/run.sh tests/content/run.sh tests/guide/run.sh tests/sandbox/run.sh tests/saves/run.sh)
check-floors: $(GAME) ## who includes whom, against engine/FLOORS
	@$(RUN) tests/check_floors.sh
check-headers: ## each header compiled alone
	@$(RUN) tests/check_headers.sh
check-shape: $(GAME) ## lengths of files and functions; no writable globals; one door to Lua
	@$(RUN) tests/check_shape.sh
check-format: ## clang-format would change nothing
	@$(RUN) tests/check_format.sh
check-tidy: ## clang-tidy has no complaint
	@$(RUN) tests/check_tidy.sh
check-lua: ## luacheck has no complaint
	@$(RUN) tests/check_lua.sh
check-screen: $(GAME) $(call programs,screen) ## the real program on a terminal of our own
	@$(RUN) $(call programs,screen) $(wildcard tests/screen/run.sh)
check-scripts: $(GAME) ## the scenarios that are shipped: no complaint, no dead end, every ending reached
	@$(RUN) $(wildcard scripts/campaigns/*/pack.lua scripts/mods/*/pack.lua)
fuzz-smoke: ## every fuzzer for FUZZ_SECONDS, from FUZZ_SEED (0: another each time)
	+@$(MAKE) --no-print-directory MODE=fuzz TALLY='$(TALLY)' fuzz-run
fuzz-run: $(FUZZERS)
	@FUZZ_SECONDS='$(FUZZ_SECONDS)' FUZZ_SEED='$(FUZZ_SEED)' $(RUN) $(FUZZERS)
bench: ## how fast, in the release build
	@sh .ci/deps.sh bench
	+@$(MAKE) --no-print-directory MODE=release bench-run
bench-run: $(GAME) $(call programs,bench)
	@BUILD='$(B)' CHANYUAN='$(GAME)' sh tests/bench/run.sh
cov: ## which lines the tests run through
	+@bad=0; $(MAKE) --no-print-directory MODE=cov check || bad=1; sh tests/coverage.sh '$(O)/cov'; exit $$bad

# ---- the rest ----------------------------------------------------------------------------------------------------
deps: ## installs what building and testing need (NO_INSTALL=1: only says what is missing)
	@sh .ci/deps.sh test
# What `h` answers from, for the scenarios as they were installed. They are played without it where this machine can't run
# what it builds.
INDEX_ALL = umask 022; for pack in '$(DESTDIR)$(DATADIR)'/scripts/campaigns/*/ '$(DESTDIR)$(DATADIR)'/scripts/mods/*/; do \
  [ ! -e "$$pack/pack.lua" ] || CHANYUAN_PATH='$(DESTDIR)$(DATADIR)/scripts' '$(O)/release/chanyuan' explore --index --json "$$pack" >/dev/null || \
  echo "There is no index of $$pack: h has no answer in it."; done
install: ## PREFIX=/usr/local, DESTDIR for packagers
	+@$(MAKE) --no-print-directory $(JOBS) MODE=release all
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(DATADIR)' '$(DESTDIR)$(MANDIR)'
	install -m 755 '$(O)/release/chanyuan' '$(DESTDIR)$(PREFIX)/bin/chanyuan'
	install -m 644 assets/chanyuan.6 '$(DESTDIR)$(MANDIR)/chanyuan.6'
	@umask 022; find scripts assets/lua assets/templates -type f ! -name '.*' -exec sh -c 'for file; do mkdir -p "$$0/$${file%/*}" && \
	  install -m 644 "$$file" "$$0/$$file" || exit 1; done' '$(DESTDIR)$(DATADIR)' {} +
	@$(INDEX_ALL)
uninstall: ## with the same PREFIX and DESTDIR
	rm -f '$(DESTDIR)$(PREFIX)/bin/chanyuan' '$(DESTDIR)$(MANDIR)/chanyuan.6'
	rm -rf '$(DESTDIR)$(DATADIR)'
dist: ## the sources as an archive
	@mkdir -p '$(O)'
	tar -czf '$(O)/chanyuan-$(VERSION).tar.gz' --exclude-vcs --exclude='./build' --exclude='./$(O)' \
	  --exclude='./saves/[!R]*' --exclude='./compile_commands.json' --exclude='./tags' --exclude='*hinge.index' --sort=name --owner=0 --group=0 \
	  --transform='s,^\./,chanyuan-$(VERSION)/,' .
format: ## lays out all C
	clang-format -i $(C_FILES)
compdb: ## compile_commands.json for editors
	@{ echo '['; first=''; for file in $(SOURCES) $(TEST_SOURCES); do printf '%s\n{"directory":"%s","file":"%s","command":"%s"}' \
	  "$$first" "$$PWD" "$$file" '$(subst ','\'',$(subst ",\",$(CC) $(ALL_FLAGS) $(HEADER_FLAGS) $(TEST_FLAGS))) -c '"$$file"; \
	  first=','; done; echo ']'; } >compile_commands.json
tags: ## for editors
	ctags $(C_FILES)
clean: ## takes away all that was built
	rm -rf '$(O)/debug' '$(O)/release' '$(O)/asan' '$(O)/tiny' '$(O)/cov' '$(O)/fuzz' '$(O)/tally'
	-@rmdir '$(O)' 2>/dev/null || true
help: ## this
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' Makefile
