/* Squeezes a file as a cabinet carries it: LZX with a window of 2 MB, a frame for each 32 KiB.

   lzx IN OUT      OUT: for each frame two bytes that say its length, the low one first, and the frame

   Sources: Microsoft's "LZX DELTA Compression and Decompression" ([MS-PATCH], without the reference data), and
   "Microsoft LZX Data Compression Format" of the Cabinet SDK for the translation of calls (0xE8). */

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    WINDOW = 1 << 21, FRAME = 1 << 15, BLOCK = 2 * FRAME, SLOTS = 50, MAIN = 256 + 8 * SLOTS, LENGTHS = 249,
    ALIGNED = 8, PRE = 20, LONGEST = 257, FARTHEST = WINDOW - 3, DEPTH = 32, MOST = 24, GOOD = 64,
    CALLS_UP_TO = 12000000, NONE = -1, HASH = 1 << 18, UNIT = 64, PASSES = 2
};

typedef struct { uint32_t length, offset; } Match;       /* an offset, as one counts back */
typedef struct { uint32_t length, code; } Step;          /* code: 0 to 2 for one used before, else offset + 2 */
typedef struct { uint32_t used[3]; } Before;
typedef struct { uint32_t main[MAIN], length[LENGTHS], aligned[ALIGNED]; } Table;

static uint8_t *data;
static size_t size;
static int32_t head[HASH], pair_head[1 << 16], *son;
static uint32_t base[SLOTS + 1], extra[SLOTS];
static uint8_t near_slot[1024];

static Match found[BLOCK][MOST];
static uint8_t found_count[BLOCK];
static uint32_t cost[BLOCK + 1];
static Step step[BLOCK + 1], chosen[BLOCK];
static Before queue[BLOCK + 1];

/* --- bits ---------------------------------------------------------------------------------------------------------- */

static uint8_t out[3 * FRAME];
static size_t out_size;
static uint64_t bits;
static int bit_count;
static FILE *target;

static void put(uint32_t value, int count)
{
    bits = bits << count | value;
    bit_count += count;
    while (bit_count >= 16) {
        uint16_t word = (uint16_t)(bits >> (bit_count - 16));
        out[out_size++] = word & 255;
        out[out_size++] = word >> 8;
        bit_count -= 16;
    }
}

static void end_frame(void)
{
    if (bit_count)
        put(0, 16 - bit_count);
    fputc(out_size & 255, target);
    fputc((int)(out_size >> 8), target);
    fwrite(out, 1, out_size, target);
    out_size = 0;
}

/* --- what repeats: a binary tree over the last 2 MB, as in LZMA's match finder --------------------------------------- */

static uint32_t find(size_t at, Match *list)
{
    size_t left = size - at;
    uint32_t limit = left < LONGEST ? (uint32_t)left : LONGEST, count = 0, best = 1, low = 0, high = 0;
    if (limit < 3)
        return 0;
    const uint8_t *here = data + at;
    uint32_t two = here[0] | here[1] << 8, three = ((two | here[2] << 16) * 2654435761u) >> 14;
    int32_t last = pair_head[two], one = head[three];
    pair_head[two] = head[three] = (int32_t)at;
    if (last != NONE && at - last <= 8192) {
        list[count++] = (Match){2, (uint32_t)(at - last)};
        best = 2;
    }
    int32_t *more = son + 2 * (at & (WINDOW - 1)) + 1, *less = son + 2 * (at & (WINDOW - 1));
    for (int depth = DEPTH;; depth--) {
        if (depth == 0 || one == NONE || at - one > FARTHEST) {
            *more = *less = NONE;
            return count;
        }
        int32_t *pair = son + 2 * (one & (WINDOW - 1));
        const uint8_t *there = data + one;
        uint32_t length = low < high ? low : high;
        if (there[length] == here[length]) {
            while (++length < limit && there[length] == here[length])
                ;
            if (length > best) {
                best = length;
                if (count < MOST)
                    list[count++] = (Match){length, (uint32_t)(at - one)};
                else
                    list[count - 1] = (Match){length, (uint32_t)(at - one)};
            }
            if (length == limit) {
                *less = pair[0];
                *more = pair[1];
                return count;
            }
        }
        if (there[length] < here[length]) {
            *less = one;
            less = pair + 1;
            one = *less;
            high = length;
        } else {
            *more = one;
            more = pair;
            one = *more;
            low = length;
        }
    }
}

static uint32_t slot_of(uint32_t code)
{
    if (code < 1024)
        return near_slot[code];
    if (code >= base[36])
        return 36 + ((code - base[36]) >> 17);
    uint32_t slot = near_slot[1023];
    while (code >= base[slot + 1])
        slot++;
    return slot;
}

/* --- the cheapest way through a block, by what each step costs ------------------------------------------------------- */

static void costs_of(const uint32_t *counts, int symbols, uint32_t *costs)
{
    double total = 0;
    for (int i = 0; i < symbols; i++)
        total += counts[i] + 0.3;
    for (int i = 0; i < symbols; i++)
        costs[i] = (uint32_t)(UNIT * log2(total / (counts[i] + 0.3)));
}

static uint32_t length_symbol(uint32_t length) { return length - 2 < 7 ? length - 2 : 7; }

static uint32_t offset_cost(const Table *costs, uint32_t slot, uint32_t code)
{
    if (extra[slot] < 3)
        return UNIT * extra[slot];
    return UNIT * (extra[slot] - 3) + costs->aligned[code & 7];
}

static void reach(const Table *costs, size_t at, uint32_t length, uint32_t slot, uint32_t code, uint32_t so_far)
{
    uint32_t symbol = length_symbol(length), found_cost = so_far + costs->main[256 + slot * 8 + symbol];
    if (symbol == 7)
        found_cost += costs->length[length - 9];
    if (found_cost < cost[at + length]) {
        cost[at + length] = found_cost;
        step[at + length] = (Step){length, code};
    }
}

static Before after(Before before, Step taken)
{
    uint32_t first = before.used[0];
    if (taken.length == 1 || taken.code == 0)
        return before;
    if (taken.code < 3) {
        before.used[0] = before.used[taken.code];
        before.used[taken.code] = first;
        return before;
    }
    return (Before){{taken.code - 2, first, before.used[1]}};
}

static size_t walk(const Table *costs, size_t begin, size_t length, Before before)
{
    for (size_t i = 1; i <= length; i++)
        cost[i] = UINT32_MAX;
    cost[0] = 0;
    for (size_t i = 0; i < length; i++) {
        queue[i] = i ? after(queue[i - step[i].length], step[i]) : before;
        uint32_t so_far = cost[i], literal = so_far + costs->main[data[begin + i]];
        size_t room = FRAME - (begin + i) % FRAME;
        if (room > length - i)
            room = length - i;
        uint32_t most = room < LONGEST ? (uint32_t)room : LONGEST, longest = 0;
        if (literal < cost[i + 1]) {
            cost[i + 1] = literal;
            step[i + 1] = (Step){1, 0};
        }
        for (uint32_t slot = 0; slot < 3; slot++) {
            uint32_t back = queue[i].used[slot], same = 0;
            if (back > begin + i)
                continue;
            while (same < most && data[begin + i + same] == data[begin + i + same - back])
                same++;
            for (uint32_t one = same >= GOOD ? same : 2; one <= same; one++)
                reach(costs, i, one, slot, slot, so_far);
            if (same > longest)
                longest = same;
        }
        uint32_t from = 2;
        for (int j = 0; j < found_count[i] && longest < GOOD; j++) {
            uint32_t code = found[i][j].offset + 2, slot = slot_of(code), end = found[i][j].length;
            uint32_t all = so_far + offset_cost(costs, slot, code);
            if (end > most)
                end = most;
            if (end >= GOOD)
                from = end > from ? end : from;
            for (; from <= end; from++)
                reach(costs, i, from, slot, code, all);
        }
    }
    size_t count = 0;
    for (size_t at = length; at > 0; at -= step[at].length)
        chosen[count++] = step[at];
    for (size_t i = 0; i < count / 2; i++) {
        Step other = chosen[i];
        chosen[i] = chosen[count - 1 - i];
        chosen[count - 1 - i] = other;
    }
    return count;
}

static void count_steps(size_t begin, size_t count, Table *counts)
{
    memset(counts, 0, sizeof *counts);
    for (size_t i = 0, at = begin; i < count; at += chosen[i++].length) {
        Step one = chosen[i];
        if (one.length == 1) {
            counts->main[data[at]]++;
            continue;
        }
        uint32_t slot = slot_of(one.code), symbol = length_symbol(one.length);
        counts->main[256 + slot * 8 + symbol]++;
        if (symbol == 7)
            counts->length[one.length - 9]++;
        if (extra[slot] >= 3)
            counts->aligned[one.code & 7]++;
    }
}

/* --- trees --------------------------------------------------------------------------------------------------------- */

static void lengths_of(const uint32_t *given, int symbols, int limit, uint8_t *lengths)
{
    uint32_t count[MAIN], weight[2 * MAIN];
    int parent[2 * MAIN], used = 0;
    memcpy(count, given, symbols * sizeof *count);
    for (int i = 0; i < symbols; i++)
        used += count[i] != 0;
    for (int i = 0; used < 2; i++) /* a tree of one symbol is none */
        if (!count[i]) {
            count[i] = 1;
            used++;
        }
    for (;;) {
        int nodes = symbols, deepest = 0;
        memcpy(weight, count, symbols * sizeof *weight);
        for (int i = 0; i < 2 * MAIN; i++)
            parent[i] = NONE;
        for (int join = 1; join < used; join++) {
            int least[2] = {NONE, NONE};
            for (int i = 0; i < nodes; i++) {
                if (!weight[i] || parent[i] != NONE)
                    continue;
                if (least[0] == NONE || weight[i] < weight[least[0]]) {
                    least[1] = least[0];
                    least[0] = i;
                } else if (least[1] == NONE || weight[i] < weight[least[1]])
                    least[1] = i;
            }
            weight[nodes] = weight[least[0]] + weight[least[1]];
            parent[least[0]] = parent[least[1]] = nodes++;
        }
        for (int i = 0; i < symbols; i++) {
            lengths[i] = 0;
            if (count[i])
                for (int node = i; parent[node] != NONE; node = parent[node])
                    lengths[i]++;
            if (lengths[i] > deepest)
                deepest = lengths[i];
        }
        if (deepest <= limit)
            return;
        for (int i = 0; i < symbols; i++)
            if (count[i])
                count[i] = count[i] / 2 + 1;
    }
}

static void codes_of(const uint8_t *lengths, int symbols, uint32_t *codes)
{
    uint32_t code = 0;
    for (int length = 1; length <= 16; length++, code <<= 1)
        for (int i = 0; i < symbols; i++)
            if (lengths[i] == length)
                codes[i] = code++;
}

static void put_lengths(const uint8_t *now, const uint8_t *then, int symbols)
{
    struct { uint8_t symbol, more, more_bits, second; } list[MAIN];
    uint32_t counts[PRE] = {0}, codes[PRE];
    uint8_t lengths[PRE];
    int count = 0;
    for (int i = 0; i < symbols;) {
        int run = 1;
        while (i + run < symbols && now[i + run] == now[i])
            run++;
        uint8_t delta = (uint8_t)((then[i] - now[i] + 17) % 17);
        if (!now[i] && run >= 20) {
            run = run > 51 ? 51 : run;
            list[count].symbol = 18, list[count].more = (uint8_t)(run - 20), list[count].more_bits = 5;
        } else if (!now[i] && run >= 4) {
            list[count].symbol = 17, list[count].more = (uint8_t)(run - 4), list[count].more_bits = 4;
        } else if (run >= 4) {
            run = run > 5 ? 5 : run;
            list[count].symbol = 19, list[count].more = (uint8_t)(run - 4), list[count].more_bits = 1;
            list[count].second = delta;
            counts[delta]++;
        } else {
            run = 1;
            list[count].symbol = delta, list[count].more_bits = 0;
        }
        counts[list[count++].symbol]++;
        i += run;
    }
    lengths_of(counts, PRE, 15, lengths);
    codes_of(lengths, PRE, codes);
    for (int i = 0; i < PRE; i++)
        put(lengths[i], 4);
    for (int i = 0; i < count; i++) {
        put(codes[list[i].symbol], lengths[list[i].symbol]);
        if (list[i].more_bits)
            put(list[i].more, list[i].more_bits);
        if (list[i].symbol == 19)
            put(codes[list[i].second], lengths[list[i].second]);
    }
}

/* --- blocks -------------------------------------------------------------------------------------------------------- */

static void put_block(size_t begin, size_t length, size_t count, const Table *counts)
{
    static uint8_t main_before[MAIN], length_before[LENGTHS];
    uint8_t main_now[MAIN], length_now[LENGTHS] = {0}, aligned[ALIGNED];
    uint32_t main_code[MAIN], length_code[LENGTHS], aligned_code[ALIGNED], plain = 0, squeezed = 24, any = 0;
    lengths_of(counts->main, MAIN, 16, main_now);
    for (int i = 0; i < LENGTHS; i++)
        any |= counts->length[i];
    if (any)
        lengths_of(counts->length, LENGTHS, 16, length_now);
    lengths_of(counts->aligned, ALIGNED, 7, aligned);
    codes_of(main_now, MAIN, main_code);
    codes_of(length_now, LENGTHS, length_code);
    codes_of(aligned, ALIGNED, aligned_code);
    for (int i = 0; i < ALIGNED; i++) {
        plain += 3 * counts->aligned[i];
        squeezed += aligned[i] * counts->aligned[i];
    }
    int is_aligned = squeezed < plain;
    put(is_aligned ? 2 : 1, 3);
    put((uint32_t)length, 24);
    for (int i = 0; is_aligned && i < ALIGNED; i++)
        put(aligned[i], 3);
    put_lengths(main_now, main_before, 256);
    put_lengths(main_now + 256, main_before + 256, MAIN - 256);
    put_lengths(length_now, length_before, LENGTHS);
    memcpy(main_before, main_now, MAIN);
    memcpy(length_before, length_now, LENGTHS);
    for (size_t i = 0, at = begin; i < count; i++) {
        Step one = chosen[i];
        if (one.length == 1)
            put(main_code[data[at]], main_now[data[at]]);
        else {
            uint32_t slot = slot_of(one.code), symbol = length_symbol(one.length), both = 256 + slot * 8 + symbol;
            uint32_t rest = one.code - base[slot];
            put(main_code[both], main_now[both]);
            if (symbol == 7)
                put(length_code[one.length - 9], length_now[one.length - 9]);
            if (is_aligned && extra[slot] >= 3) {
                if (extra[slot] > 3)
                    put(rest >> 3, (int)extra[slot] - 3);
                put(aligned_code[rest & 7], aligned[rest & 7]);
            } else if (extra[slot])
                put(rest, (int)extra[slot]);
        }
        at += one.length;
        if (at % FRAME == 0 || at == size)
            end_frame();
    }
}

/* --- calls: where they go to, in place of how far ---------------------------------------------------------------------- */

static void translate_calls(void)
{
    for (size_t frame = 0; frame < size && frame / FRAME < 32768; frame += FRAME) {
        size_t end = size - frame < FRAME ? size - frame : FRAME;
        if (end <= 10)
            continue;
        for (size_t i = 0; i < end - 10; i++) {
            uint8_t *here = data + frame + i;
            if (*here != 0xE8)
                continue;
            int32_t at = (int32_t)(frame + i), to;
            memcpy(&to, here + 1, 4);
            if (to >= -at && to < CALLS_UP_TO) {
                to = to < CALLS_UP_TO - at ? to + at : to - CALLS_UP_TO;
                memcpy(here + 1, &to, 4);
            }
            i += 4;
        }
    }
}

static int prepare(const char *from, const char *to)
{
    FILE *source = fopen(from, "rb");
    target = fopen(to, "wb");
    if (!source || !target)
        return 0;
    fseek(source, 0, SEEK_END);
    size = (size_t)ftell(source);
    rewind(source);
    data = calloc(size + 8, 1);
    son = malloc(2 * WINDOW * sizeof *son);
    if (!data || !son || fread(data, 1, size, source) != size)
        return 0;
    fclose(source);
    for (int i = 0; i < HASH; i++)
        head[i] = NONE;
    for (int i = 0; i < 1 << 16; i++)
        pair_head[i] = NONE;
    for (int i = 0; i < SLOTS; i++) {
        extra[i] = i < 4 ? 0 : i < 36 ? (uint32_t)(i / 2 - 1) : 17;
        base[i + 1] = base[i] + (1u << extra[i]);
    }
    for (uint32_t code = 0, slot = 0; code < 1024; code++) {
        while (code >= base[slot + 1])
            slot++;
        near_slot[code] = (uint8_t)slot;
    }
    return 1;
}

int main(int count, char **words)
{
    static Table counts, costs;
    Before before = {{1, 1, 1}};
    if (count != 3 || !prepare(words[1], words[2]))
        return 1;
    translate_calls();
    put(1, 1);
    put(CALLS_UP_TO >> 16, 16);
    put(CALLS_UP_TO & 0xFFFF, 16);
    for (int i = 0; i < MAIN; i++)
        counts.main[i] = i < 256 ? 40 : 4;
    for (int i = 0; i < LENGTHS; i++)
        counts.length[i] = 1;
    for (size_t begin = 0; begin < size; begin += BLOCK) {
        size_t length = size - begin < BLOCK ? size - begin : BLOCK, steps = 0;
        for (size_t i = 0; i < length; i++)
            found_count[i] = (uint8_t)find(begin + i, found[i]);
        for (int pass = 0; pass < PASSES; pass++) {
            costs_of(counts.main, MAIN, costs.main);
            costs_of(counts.length, LENGTHS, costs.length);
            costs_of(counts.aligned, ALIGNED, costs.aligned);
            steps = walk(&costs, begin, length, before);
            count_steps(begin, steps, &counts);
        }
        put_block(begin, length, steps, &counts);
        before = after(queue[length - step[length].length], step[length]);
    }
    return fclose(target) != 0;
}
