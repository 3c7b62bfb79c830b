"""
Recomputes an evidence pack of cpo-tco from its inputs and its formulas alone: python3 recompute.py PACK.json
It needs nothing but Python and shares no code with the program. It prints how many numbers it compared and the largest
relative deviation, and ends with 1 where one is above 1e-9 or a hash differs.
"""
import hashlib
import json
import math
import re
import sys

MOST = 1e-9


# Hashes: the JSON text without spaces, numbers as they are written in the file.

class Written(float):
    """A number that keeps how it was written."""

    def __new__(cls, text):
        number = super().__new__(cls, text)
        number.text = text
        return number


ESCAPES = {'"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
ESCAPED = re.compile('["\\\\\x00-\x1f\ud800-\udfff]')


def text_of(value):
    if value is None or isinstance(value, bool):
        return {None: 'null', True: 'true', False: 'false'}[value]
    if isinstance(value, Written):
        return value.text
    if isinstance(value, str):
        return '"' + ESCAPED.sub(escaped, value) + '"'
    if isinstance(value, list):
        return '[' + ','.join(text_of(one) for one in value) + ']'
    return '{' + ','.join(text_of(key) + ':' + text_of(one) for key, one in value.items()) + '}'


def escaped(found):
    sign = found.group()
    return ESCAPES.get(sign) or '\\u%04x' % ord(sign)


def hash_of(value):
    return hashlib.sha256(text_of(value).encode('utf-8')).hexdigest()


# Formulas: text to a tree.

TOKEN = re.compile(r'\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|([A-Za-z]\w*)|(<=|>=|==|!=|[-+*/^<>?:(),]))')


class Reader:
    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.strip()
        while at < len(text):
            found = TOKEN.match(text, at)
            if not found:
                raise ValueError('cannot read "%s" at %d' % (text, at))
            self.tokens.append(found.groups())
            at = found.end()
        self.at = 0

    def sign(self):
        return self.tokens[self.at][2] if self.at < len(self.tokens) else None

    def take(self, sign):
        if self.sign() != sign:
            raise ValueError('"%s" is missing' % sign)
        self.at += 1

    def whole(self):
        tree = self.choice()
        if self.at != len(self.tokens):
            raise ValueError('more than a formula')
        return tree

    def choice(self):
        test = self.level(0)
        if self.sign() != '?':
            return test
        self.take('?')
        then = self.choice()
        self.take(':')
        return ('?', test, then, self.choice())

    LEVELS = [{'<', '<=', '>', '>=', '==', '!='}, {'+', '-'}, {'*', '/'}]

    def level(self, depth):
        if depth == len(self.LEVELS):
            return self.minus()
        left = self.level(depth + 1)
        while self.sign() in self.LEVELS[depth]:
            sign = self.sign()
            self.take(sign)
            left = (sign, left, self.level(depth + 1))
        return left

    def minus(self):
        if self.sign() != '-':
            return self.power()
        self.take('-')
        return ('minus', self.minus())

    def power(self):
        base = self.atom()
        if self.sign() != '^':
            return base
        self.take('^')
        return ('^', base, self.minus())

    def atom(self):
        if self.at == len(self.tokens):
            raise ValueError('the formula ends too early')
        number, name, _ = self.tokens[self.at]
        if number is not None:
            self.at += 1
            return ('number', float(number))
        if name is None:
            self.take('(')
            tree = self.choice()
            self.take(')')
            return tree
        self.at += 1
        if self.sign() != '(':
            return ('name', name)
        self.take('(')
        arguments = [self.choice()]
        while self.sign() == ',':
            self.take(',')
            arguments.append(self.choice())
        self.take(')')
        return ('call', name, arguments)


def names_in(tree):
    if tree[0] == 'name':
        yield tree[1]
    for part in tree[1:]:
        for one in part if isinstance(part, list) else [part]:
            if isinstance(one, tuple):
                yield from names_in(one)


SIGNS = {
    '+': lambda a, b: a + b,
    '-': lambda a, b: a - b,
    '*': lambda a, b: a * b,
    '<': lambda a, b: a < b,
    '<=': lambda a, b: a <= b,
    '>': lambda a, b: a > b,
    '>=': lambda a, b: a >= b,
    '==': lambda a, b: a == b,
    '!=': lambda a, b: a != b,
}


def divided(a, b):
    if b != 0:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a) * math.copysign(1, b)


def raised(a, b):
    try:
        result = a ** b
    except ZeroDivisionError:
        return math.inf
    except OverflowError:
        return math.inf
    return math.nan if isinstance(result, complex) else result


class Sheets:
    """The quantities of one option, or of one of its networks, each computed when it is asked for."""

    ALL_PLACES = ('leaf', 'upper', 'core', 'fourth', 'card')

    def __init__(self, about, formulas, read):
        self.about, self.read = about, read
        self.tolerance = about['countTolerance']
        self.formulas = {one['name']: one for one in formulas}
        self.trees = {}
        self.known = {}

    def tree(self, text):
        if text not in self.trees:
            self.trees[text] = Reader(text).whole()
        return self.trees[text]

    def value(self, name, year=None):
        formula = self.formulas[name]
        key = (name, year if formula['perYear'] else None)
        if key not in self.known:
            self.known[key] = self.computed(formula, key[1])
        return self.known[key]

    def computed(self, formula, year):
        place = formula.get('place')
        if formula['formula'] is None:
            return None
        if 'when' in formula and self.run(self.tree(formula['when']), year, place):
            return None
        return float(self.run(self.tree(formula['formula']), year, place))

    def row(self, name):
        return [self.value(name, year) for year in range(1, self.horizon() + 1)]

    def horizon(self):
        return int(self.read['horizon'])

    def at_place(self, name, place):
        """A quantity or an input that has a value for each place; None where the name is none of these."""
        full = place + name[0].upper() + name[1:]
        if self.formulas.get(full, {}).get('place') == place:
            return ('quantity', full)
        if place + '.' + name in self.read:
            return ('input', place + '.' + name)
        return None

    def found(self, name, place):
        if name in self.about['constants']:
            return ('constant', name)
        if place:
            of_place = self.at_place(name, place)
            if of_place:
                return of_place
        if name in self.formulas:
            return ('quantity', name)
        if name in self.read:
            return ('input', name)
        for one in self.ALL_PLACES:
            rest = name[len(one):]
            if name.startswith(one) and rest:
                key = one + '.' + rest[0].lower() + rest[1:]
                if key in self.read:
                    return ('input', key)
        raise KeyError('unknown name "%s"' % name)

    def run(self, tree, year, place):
        kind = tree[0]
        if kind == 'number':
            return tree[1]
        if kind == 'name':
            if tree[1] == 'year':
                return float(year)
            what, name = self.found(tree[1], place)
            if what == 'constant':
                return self.about['constants'][name]['value']
            if what == 'quantity':
                return self.value(name, year)
            given = self.read[name]
            return given[year - 1] if isinstance(given, list) else given
        if kind == 'minus':
            return -self.run(tree[1], year, place)
        if kind == '?':
            return self.run(tree[2] if self.run(tree[1], year, place) else tree[3], year, place)
        if kind == 'call':
            return self.call(tree[1], tree[2], year, place)
        left, right = self.run(tree[1], year, place), self.run(tree[2], year, place)
        if kind == '/':
            return divided(left, right)
        if kind == '^':
            return raised(left, right)
        return SIGNS[kind](left, right)

    def call(self, name, arguments, year, place):
        if name == 'sum' and not place and self.has_places(arguments[0]):
            return sum(self.run(arguments[0], year, one) for one in self.about['places'])
        if name in ('sum', 'discounted'):
            rate = self.read['discountRate'] if name == 'discounted' else 0.0
            return sum(self.run(arguments[0], one, place) / (1 + rate) ** one for one in range(1, self.horizon() + 1))
        values = [self.run(one, year, place) for one in arguments]
        if name == 'ceil':
            return math.ceil(values[0] - self.tolerance * max(1, abs(values[0])))
        if name == 'floor':
            return math.floor(values[0] + self.tolerance * max(1, abs(values[0])))
        return {'min': min, 'max': max, 'abs': abs, 'sqrt': math.sqrt}[name](*values)

    def has_places(self, tree):
        return any(self.at_place(name, place) for name in names_in(tree) for place in self.about['places'])


class Deviations:
    def __init__(self):
        self.count, self.largest, self.where = 0, 0.0, '-'

    def compare(self, where, found, stated):
        self.count += 1
        if found is None or stated is None:
            deviation = 0.0 if found is None and stated is None else math.inf
        elif found == stated:
            deviation = 0.0
        else:
            deviation = abs(found - stated) / max(1.0, abs(stated))
        if not deviation <= self.largest:
            self.largest, self.where = deviation, where


def weighted(values, weights):
    pairs = [(value, weight) for value, weight in zip(values, weights) if weight > 0]
    total = sum(weight for _, weight in pairs)
    return sum(value * weight for value, weight in pairs) / total if total > 0 else None


def together(formula, sheets):
    """What several networks have of a quantity: a number, a row of years, or None."""
    how, name = formula.get('together'), formula['name']
    if how is None:
        return None
    if how != 'sum':
        return weighted([one.value(name) for one in sheets], [one.value(how['meanBy']) for one in sheets])
    if formula['perYear']:
        return [sum(year) for year in zip(*(one.row(name) for one in sheets))]
    return sum(one.value(name) for one in sheets)


def result_of(formula, sheet):
    if formula['perYear'] and formula['formula'] is not None:
        return sheet.row(formula['name'])
    return sheet.value(formula['name'])


def recompute_option(content, option, deviations):
    about, formulas = content['about'], content['formulas']['quantities']
    read = {key: one['value'] for key, one in option['inputs'].items()}
    networks = about['networks']
    sheets_by_name = {one['name']: one for one in formulas}

    def conditionless(name):
        """Editions before 2026.12 say why a quantity has no value, and not under which condition."""
        formula = sheets_by_name[name]
        return formula['reason'] is not None and formula['formula'] is not None and 'when' not in formula

    def checked(sheet_results, stated, where):
        for name, found in sheet_results.items():
            quantity = stated[name]
            if quantity['value'] is None and conditionless(name):
                sheet_results[name] = None
            elif isinstance(found, list):
                deviations.compare(where + name, found[0], quantity['value'])
                for year, (one, other) in enumerate(zip(found, quantity['byYear']), 1):
                    deviations.compare('%s%s, year %d' % (where, name, year), one, other)
                if len(found) != len(quantity['byYear']):
                    deviations.compare(where + name + ', years', math.inf, 0.0)
            else:
                deviations.compare(where + name, found, quantity['value'])
        for name in stated:
            if name not in sheet_results:
                raise KeyError('no formula of "%s"' % name)
        return sheet_results

    where = option['id'] + ' '
    if not networks:
        sheet = Sheets(about, formulas, read)
        return checked({one['name']: result_of(one, sheet) for one in formulas}, option['quantities'], where)
    sheets = []
    for network in networks:
        begin = network + '/'
        sheet = Sheets(about, formulas, {key[len(begin):]: one for key, one in read.items() if key.startswith(begin)})
        sheets.append(sheet)
        results = {one['name']: result_of(one, sheet) for one in formulas}
        checked(results, option['networks'][network], where + begin)
    return checked({one['name']: together(one, sheets) for one in formulas}, option['quantities'], where)


def check_inputs(content, deviations):
    """Values of options are those of the inputs, and shares of inputs are what they say."""
    inputs = {one['name']: one for one in content['inputs']}
    if len(inputs) != len(content['inputs']):
        raise KeyError('two inputs have one name')
    for option in content['results']['options']:
        for key, one in option['inputs'].items():
            if 'input' in one:
                deviations.compare('%s %s' % (option['id'], key), inputs[one['input']]['value'], one['value'])
    for name, one in inputs.items():
        if not one['of']:
            continue
        value = one['factor']
        for parent in one['of']:
            value *= inputs[parent['input']]['value'] ** parent['power']
        deviations.compare('input ' + name, min(value, one.get('most', math.inf)), one['value'])


def payback(first, row):
    """The time from which the sum of all amounts stays at 0 or above; None where there is none or no return at all."""
    sums = [first]
    for amount in row:
        sums.append(sums[-1] + amount)
    below = [year for year, one in enumerate(sums) if one < 0]
    if not below:
        return 0.0
    last = below[-1]
    if last == len(row):
        return None
    return last + -sums[last] / row[last]


def check_decisions(content, results, deviations):
    about = content['about']
    formulas = [
        dict(one, perYear=one['unit'] == 'USD/year') for one in content['formulas']['decision']
    ]
    options = {one['id']: one for one in content['results']['options']}
    for comparison in content['results']['comparisons']:
        option, baseline = comparison['option'], comparison['baseline']
        read = {key: one['value'] for key, one in options[option]['inputs'].items()}
        if 'horizon' not in read:
            first = about['networks'][0]
            read = dict({key[len(first) + 1:]: one for key, one in read.items() if key.startswith(first + '/')}, **read)
        for name, quantity in about['decisionReads'].items():
            read['option' + name] = results[option][quantity]
            read['baseline' + name] = results[baseline][quantity]
        sheet = Sheets(about, formulas, read)
        decision, where = comparison['decision'], '%s against %s: ' % (option, baseline)
        deviations.compare(where + 'npv', sheet.value('npv'), decision['npv']['value'])
        freed = decision['freedAccelerators']['value']
        deviations.compare(where + 'freedAccelerators', sheet.value('freedAccelerators'), freed)
        first = sheet.value('firstCash')
        for root in decision['irr']['roots']:
            amounts = [first] + sheet.row('cash')
            left = sum(amount / (1 + root) ** year for year, amount in enumerate(amounts))
            scale = sum(abs(amount) / (1 + root) ** year for year, amount in enumerate(amounts))
            deviations.compare(where + 'irr', left / scale, 0.0)
        for name, row in (('paybackSimple', 'cash'), ('paybackDiscounted', 'discountedCash')):
            stated = decision[name]['value']
            if stated is not None:
                deviations.compare(where + name, payback(first, sheet.row(row)), stated)
        for name, difference in comparison['differences'].items():
            one, other = results[option][name], results[baseline][name]
            if isinstance(one, list):
                one, other = one[0], other[0]
            found = None if one is None or other is None else one - other
            # A difference of large numbers has the rounding of both.
            scale = max(1.0, abs(one or 0), abs(other or 0))
            if found is None or difference['value'] is None:
                deviations.compare(where + name, found, difference['value'])
            else:
                deviations.compare(where + name, found / scale, difference['value'] / scale)


def main(path):
    with open(path, encoding='utf-8') as file:
        pack = json.load(file, parse_float=Written, parse_int=Written)
    content = pack['content']
    wrong = [name for name, stated in pack['sha256Of'].items() if hash_of(content[name]) != stated]
    if hash_of(content) != pack['sha256']:
        wrong.append('content')
    deviations = Deviations()
    check_inputs(content, deviations)
    results = {}
    for option in content['results']['options']:
        results[option['id']] = recompute_option(content, option, deviations)
    check_decisions(content, results, deviations)
    headline = {id: one['tcoWithoutIdle'] for id, one in results.items()}
    print(json.dumps({
        'hash': 'as stated' if not wrong else 'differs: ' + ', '.join(wrong),
        'numbers': deviations.count,
        'largest': deviations.largest if math.isfinite(deviations.largest) else 'infinite',
        'where': deviations.where,
        'cheapest': min(headline, key=headline.get),
        'tcoWithoutIdle': headline,
    }))
    return 0 if not wrong and deviations.largest <= MOST else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
