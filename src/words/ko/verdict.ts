/** The verdict on two options, in Korean. */
import type { VerdictWords } from '../tco-words.ts';
import { marked } from './particles.ts';

export const verdictWords: VerdictWords = {
  same: (option, baseline) => `모든 시뮬레이션 시행에서 ${marked(option, 'with')} ${baseline}의 비용이 같습니다.`,
  share: (share, draws) => `시뮬레이션 ${draws}회 중 ${share}`,
  open: (winner, other, share, settles) =>
    `우열 미확정: ${winner}의 비용이 ${other}보다 낮은 경우는 ${share}입니다. ${settles}`,
  likely: (winner, other, { likelihood, years, share, stay }, turns) => {
    const how = likelihood === 'very-likely' ? '매우 높습니다' : '높습니다';
    const start = `${stay ? '플러그형 유지: ' : ''}${years} 동안 ${winner}의 비용이 ${other}보다 낮을 가능성이 ${how}(${share}).`;
    if (!turns) return `${start} 수치 하나가 범위 안에서 바뀌어도 결론은 달라지지 않습니다.`;
    const { input, exceeds, at } = turns;
    if (at === null) return `${start} ${input} 값에 따라 달라질 수 있습니다.`;
    return `${start} 단, ${input} 값이 ${at} ${exceeds ? '위로 올라가면' : '아래로 내려가면'} 달라집니다.`;
  },
  settles: (first, at, second) => {
    if (first === undefined) return '수치 하나만 확정해서는 우열이 가려지지 않습니다.';
    const equal = at === null ? '' : ` 두 옵션의 비용은 ${at}에서 같아집니다.`;
    return `${first} 값이 확정되면 우열이 가려집니다.${equal}${second === undefined ? '' : ` ${second} 값도 마찬가지입니다.`}`;
  },
};
