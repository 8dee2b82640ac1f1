export { default } from '../../link/[token]/not-found.tsx';
